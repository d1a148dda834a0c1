import { z } from 'zod'

/**
 * A date as exactly as it is known, in a subset of ISO 8601-2 (Extended Date/Time Format, EDTF):
 * `1957`, `1957-10`, `1957-10-12`, each with `~` behind it where approximate, `-0044` before our era.
 */
export type PartialDate = string

export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly approximate: boolean
}

const PATTERN = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number) =>
  month === 2 && !isLeapYear(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)

/** The parts of a partial date; undefined where the text is none, or names a day that the calendar does not have. */
export function parsePartialDate(text: string): DateParts | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [, y, m, d, tilde] = match
  const year = Number(y)
  const approximate = tilde === '~'
  if (m === undefined) return { year, approximate }
  const month = Number(m)
  if (month < 1 || month > 12) return undefined
  if (d === undefined) return { year, month, approximate }
  const day = Number(d)
  if (day < 1 || day > daysIn(year, month)) return undefined
  return { year, month, day, approximate }
}

function partsOf(date: PartialDate): DateParts {
  const parts = parsePartialDate(date)
  if (!parts) throw new Error(`not a partial date: ${JSON.stringify(date)}`)
  return parts
}

/** The year of the earliest day it can mean. */
export const yearOf = (date: PartialDate): number => partsOf(date).year

/** A number that orders partial dates by the earliest day they can mean: 1957-10 is 19571001. */
export function earliestDay(date: PartialDate): number {
  const { year, month = 1, day = 1 } = partsOf(date)
  return year * 10_000 + month * 100 + day
}

/**
 * Whole years from one date to another. Where either is known only by its year or month, the parts that both have
 * are compared: 1967 to 1988-10 is 21 years.
 */
export function wholeYearsBetween(from: PartialDate, to: PartialDate): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  const years = b.year - a.year
  if (a.month === undefined || b.month === undefined || a.month < b.month) return years
  if (a.month > b.month) return years - 1
  return a.day !== undefined && b.day !== undefined && a.day > b.day ? years - 1 : years
}

/** Checks a partial date at an edge of the program. */
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== undefined, 'expected a date such as 1957, 1957-10, 1957-10-12 or 1605~')
