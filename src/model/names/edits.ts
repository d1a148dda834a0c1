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
  return Math.min(aligned(a.slice(start, endOfA), b.slice(start, endOfB), most), most + 1)
}

function aligned(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    // A swap reaches back two rows, and so the row before this one counts too.
    if (least > most && Math.min(...last) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
