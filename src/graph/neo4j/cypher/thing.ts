import type { Cypher } from './params.ts'

/** A thing as an answer names it: its id, the hash of its content, and its record where records come with the answer. */
export type Thing = readonly [id: string, hash: string, json: string | null]

/** How a text returns a thing. */
export const thing = (n: string): string => `[${n}.id, ${n}.hash, CASE WHEN $inline THEN ${n}.json END]`

/** A query that returns things, with or without their records. */
export const withThings = ({ text, params }: Cypher, inline: boolean): Cypher => ({
  text,
  params: { ...params, inline },
})
