import { InvalidArgumentError } from 'commander'

/** Reads an argument of the command line that is a whole number between two bounds. */
export const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to) return number
    throw new InvalidArgumentError(`Expected a whole number from ${from} to ${to}.`)
  }
