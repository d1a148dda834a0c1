import { createHash } from 'node:crypto'

/** What tells one stored record from another: the same content, the same hash. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20)
