import type { Kind } from '../../src/model/entities.ts'
import type { DraftEntity } from '../draft.ts'

/** What others are recognised by comes first: films by title and director, then people by their films. */
const FIRST: readonly Kind[] = ['FILM', 'AWARD_BODY', 'AWARD', 'PERSON', 'LITERARY_WORK']

/** Outcomes are known by their prize, film and people. */
export const LAST = 'AWARD_RESULT'

/** The things of a source in the order in which they are reconciled, whatever order it has them in. */
export function inOrder(entities: readonly DraftEntity[]): DraftEntity[] {
  const place = ({ kind }: DraftEntity) => {
    if (kind === LAST) return FIRST.length + 1
    const first = FIRST.indexOf(kind)
    return first === -1 ? FIRST.length : first
  }
  return entities.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}
