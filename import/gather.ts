import type { Contribution, Draft } from './draft.ts'
import type { Problem } from './problem.ts'
import { IdBook } from './reconcile/id-book.ts'
import { Known } from './reconcile/known.ts'
import type { Question } from './reconcile/question.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { draftOf } from './sources/draft-of.ts'
import { importerNamed } from './sources/index.ts'
import { readDecisions } from './state/decisions.ts'
import { type RegisteredId, readIds } from './state/id-registry.ts'
import { listSnapshots, readStatements } from './state/snapshots.ts'
import type { StateFolder } from './state/state-folder.ts'

/** The source that the canon speaks as. */
export const CANON = 'canon'

/** What one source brought to a build. */
interface SourceReport {
  readonly source: string
  /** Number of its things by kind, and how many of them no other source had named before. */
  readonly entities: Readonly<Record<string, { readonly named: number; readonly new: number }>>
  readonly films: { readonly outOfScope: number }
  readonly problems: readonly Problem[]
}

/** All that a build is made of: what each source says, with ids of the data set. */
export interface Gathered {
  readonly contributions: readonly Contribution[]
  readonly questions: readonly Question[]
  readonly reports: readonly SourceReport[]
  /** Ids given so far, to be remembered for the next build. */
  readonly ids: readonly RegisteredId[]
}

/**
 * Puts the canon and the snapshots of sources together.
 * @param only the sources to take, the canon aside; all of them unless said
 */
export function gather(canon: Draft, state: StateFolder | undefined, only?: readonly string[]): Gathered {
  const known = new Known()
  for (const entity of canon.entities) known.add(entity, CANON)
  for (const relation of canon.relations) known.relate(relation)
  const ofCanon = new Set([...canon.entities, ...canon.redirects].map(({ id }) => id))
  const ids = new IdBook(state ? readIds(state.ids) : [], ofCanon)
  const decisions = new Map((state ? readDecisions(state.decisions) : []).map((one) => [one.key, one]))
  const contributions: Contribution[] = [{ source: CANON, draft: canon }]
  const questions: Question[] = []
  const reports: SourceReport[] = []
  const taken = (state ? listSnapshots(state.sources) : []).filter(
    ({ description: { id } }) => !only || only.includes(id),
  )
  for (const snapshot of taken) {
    const { description } = snapshot
    const source = description.id
    const { draft, problems } = draftOf(importerNamed(snapshot.importer), description, readStatements(snapshot))
    const scope = { onlyKnownFilms: description.films === 'known', careful: description.people === 'careful' }
    const before = new Set([...known.ids()])
    const reconciled = reconcile({ source, draft, known, ids, decisions, ...scope })
    contributions.push({ source, draft: reconciled.draft })
    questions.push(...reconciled.questions)
    reports.push({
      source,
      entities: countsOf(reconciled.draft, before),
      films: { outOfScope: reconciled.outOfScope },
      problems: [...problems, ...reconciled.problems],
    })
  }
  const redirects = { sources: [], entities: [], relations: [], redirects: ids.redirects() }
  return {
    contributions: [...contributions, { source: CANON, draft: redirects }],
    questions,
    reports,
    ids: ids.registered(),
  }
}

function countsOf({ entities }: Draft, before: ReadonlySet<string>): SourceReport['entities'] {
  const counts: Record<string, { named: number; new: number }> = {}
  for (const { id, kind } of entities) {
    const count = counts[kind] ?? { named: 0, new: 0 }
    counts[kind] = { named: count.named + 1, new: count.new + (before.has(id) ? 0 : 1) }
  }
  return counts
}
