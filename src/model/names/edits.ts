import { LATIN_MARK } from './match-key.ts'

/**
 * How many slips a word may have and still be taken for another: one from four letters, two from eight, and none where
 * it has digits, because another number is another thing. Marks of keys do not count.
 */
export function editsAllowed(word: string): number {
  const letters = word.startsWith(LATIN_MARK) ? word.length - 1 : word.length
  return letters < 4 || /\p{N}/u.test(word) ? 0 : letters < 8 ? 1 : 2
}

/** Which letters a word has, one bit each; letters of one alphabet do not share bits. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << word.charCodeAt(i)
  return letters
}

/** Whether words with these letters can be so many edits apart: each edit adds and takes away at most one letter. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let differing = a ^ b
  let left = 2 * most
  for (; differing !== 0 && left >= 0; left--) differing &= differing - 1
  return left >= 0
}

/**
 * How many edits lie between two words by optimal string alignment: a letter put in, left out or replaced, or two
 * neighbours swapped. More than `most` is told as `most + 1`.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  // What both begin and end with needs no edit.
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endOfA, endOfB] = [a.length, b.length]
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1
    endOfB -= 1
  }
  const apart = Math.max(endOfA, endOfB) - start
  // Where one is used up, the rest of the other is put in.
  if (endOfA === start || endOfB === start) return Math.min(apart, most + 1)
  return apart > LONGEST ? most + 1 : aligned(a, endOfA, b, endOfB, start, most)
}

/** No two names of this length are only mistyped. */
const LONGEST = 300

/** Three rows of the table of alignment; nothing else runs while one is being filled. */
const ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST + 1)) as [Uint16Array, Uint16Array, Uint16Array]

/** The same of what lies between a start and the ends of each. */
function aligned(a: string, endOfA: number, b: string, endOfB: number, start: number, most: number): number {
  let [beforeLast, last, row] = ROWS
  const width = endOfB - start
  for (let j = 0; j <= width; j++) last[j] = j
  let leastOfLast = 0
  for (let i = 1; i <= endOfA - start; i++) {
    const letter = a.charCodeAt(start + i - 1)
    const letterBefore = i > 1 ? a.charCodeAt(start + i - 2) : -1
    let [least, left] = [i, i]
    row[0] = i
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1)
      const across = last[j - 1] ?? 0
      let cost = letter === other ? across : Math.min(across, left, last[j] ?? 0) + 1
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(start + j - 2))
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row[j] = cost
      left = cost
      if (cost < least) least = cost
    }
    // A swap reaches back two rows, and so the row before this one counts too.
    if (least > most && leastOfLast > most) return most + 1
    leastOfLast = least
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return Math.min(last[width] ?? 0, most + 1)
}
