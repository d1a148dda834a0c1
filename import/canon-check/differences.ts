import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { kindOfId } from '../../src/model/ids.ts'
import type { Comparison, Disagreement } from './comparison.ts'

const difference = z.strictObject({
  /** The film, person or work. */
  id: z.string().refine((id) => kindOfId(id) !== undefined, 'expected an id of the canon'),
  property: z.string(),
  record: z.string(),
  /** What the record says, word for word as the checker prints it. */
  says: z.string(),
  /** Why the canon says otherwise. */
  why: z.string().min(10),
})
const file = z.strictObject({ differences: z.array(difference) })

/** Why the canon differs from a record in one thing. */
export type Difference = z.infer<typeof difference>

/** @throws where the file is not what it should be */
export const readDifferences = (path: string): readonly Difference[] =>
  existsSync(path) ? file.parse(parse(readFileSync(path, 'utf8'))).differences : []

const keyOf = ({ id, property, record, says }: Omit<Disagreement, 'canon'>) => [id, property, record, says].join('\t')

export interface Explained extends Disagreement {
  readonly why: string
}

interface Verdict {
  readonly open: readonly Disagreement[]
  readonly explained: readonly Explained[]
  /** Notes on disagreements that are no more. */
  readonly stale: readonly Difference[]
}

/** Parts the disagreements with a note from those without one, and finds the notes that nothing needs any more. */
export function explain(comparisons: readonly Comparison[], notes: readonly Difference[]): Verdict {
  const whys = new Map(notes.map((note) => [keyOf(note), note.why]))
  const all = comparisons.flatMap(({ disagreements }) => disagreements)
  const found = new Set(all.map(keyOf))
  return {
    open: all.filter((one) => !whys.has(keyOf(one))),
    explained: all.flatMap((one) => {
      const why = whys.get(keyOf(one))
      return why === undefined ? [] : [{ ...one, why }]
    }),
    stale: notes.filter((note) => !found.has(keyOf(note))),
  }
}
