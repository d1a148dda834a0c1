import type { Row } from './answer.ts'
import { TooMuch } from './endpoint.ts'

interface Paging {
  /** The variable whose values are sorted, and which several rows may share. */
  readonly by: string
  /** Rows of a page. */
  readonly most: number
  /** The rows whose key comes after one, `''` for all, in order, and no more than so many. */
  readonly page: (after: string, limit: number, divisible: boolean) => Promise<readonly Row[]>
}

/**
 * All rows of a question that is too long for one answer. Pages start after the last key, not at a number of rows, so
 * that what changes meanwhile neither hides a row nor repeats one. A page may cut the rows of its last key: they are
 * left for the next one.
 */
export async function allPages({ by, most, page }: Paging): Promise<Row[]> {
  const all: Row[] = []
  const keyOf = (row: Row | undefined) => row?.[by]?.value ?? ''
  // No page may be shorter than the rows of one key.
  let least = 1
  for (let after = '', limit = most; ; ) {
    let rows: readonly Row[]
    try {
      rows = await page(after, limit, limit > least)
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      limit = Math.max(least, Math.ceil(limit / 2))
      continue
    }
    const last = keyOf(rows.at(-1))
    if (rows.length < limit) return [...all, ...rows]
    const whole = rows.filter((row) => keyOf(row) !== last)
    // All of one key: only a longer page can show where it ends.
    if (whole.length === 0) {
      limit *= 2
      least = limit
    } else {
      all.push(...whole)
      after = keyOf(whole.at(-1))
      limit = Math.max(limit, most)
    }
  }
}
