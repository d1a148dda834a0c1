import { parsePartialDate } from '../../../../src/model/partial-date.ts'
import { itemsIn, qualifier, type Stated } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'

/** How many letters of a date its precision leaves: a year, a month, a day. */
const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 }

/** A date as exactly as Wikidata knows it; undefined where it knows less than the year. */
export function dateOf(stated: Stated, { circa }: Lookups): string | undefined {
  if (stated.value.kind !== 'time') return undefined
  const { time, precision } = stated.value
  // Seconds and hours are no more exact than a day here.
  const length = LENGTHS[Math.min(precision, 11)]
  const [, before = '', date = ''] = /^([+-]?)(\d{4,}-\d{2}-\d{2})/.exec(time) ?? []
  if (length === undefined || date === '' || date.indexOf('-') !== 4) return undefined
  const approximate = itemsIn(qualifier(stated, 'P1480')).includes(circa) ? '~' : ''
  const text = `${before === '-' ? '-' : ''}${date.slice(0, length)}${approximate}`
  return parsePartialDate(text) ? text : undefined
}

/** A statement and the date that it gives. */
export interface Dated {
  readonly stated: Stated
  readonly date: string
}

/** The dates that statements give. */
export const datesOf = (statements: readonly Stated[], lookups: Lookups): Dated[] =>
  statements.flatMap((stated) => {
    const date = dateOf(stated, lookups)
    return date === undefined ? [] : [{ stated, date }]
  })

/** The earliest date; of one year, month and day of which another gives only a part, the one that gives more. */
export function earliest(dates: readonly Dated[]): Dated | undefined {
  const plain = ({ date }: Dated) => date.replace('~', '')
  const exact = dates.filter(
    (one) => !dates.some((other) => other !== one && plain(other).startsWith(`${plain(one)}-`)),
  )
  return exact.toSorted((a, b) => (plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0))[0]
}
