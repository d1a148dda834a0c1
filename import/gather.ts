import type { Contribution, Draft } from './draft.ts'
import type { Problem } from './problem.ts'
import { IdBook } from './reconcile/id-book.ts'
import { Known } from './reconcile/known.ts'
import type { Question } from './reconcile/question.ts'
import { type Reconciled, reconcile } from './reconcile/reconcile.ts'
import { translate } from './reconcile/translate.ts'
import { draftOf } from './sources/draft-of.ts'
import { importerNamed } from './sources/index.ts'
import { readDecisions } from './state/decisions.ts'
import { type RegisteredId, readIds } from './state/id-registry.ts'
import { listSnapshots, readStatements } from './state/snapshots.ts'
import type { StateFolder } from './state/state-folder.ts'

/** The source that the canon speaks as. */
export const CANON = 'canon'

/** What one source brought to a build. */
export interface SourceReport {
  readonly source: string
  /** Number of its things by kind, and how many of them no other source had named before. */
  readonly entities: Readonly<Record<string, { readonly named: number; readonly new: number }>>
  /** Films that another source has too: what this one calls them, and their ids. */
  readonly found: Reconciled['found']
  /** Films that were left out because no other source has them. */
  readonly unknownFilms: Reconciled['unknownFilms']
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

export interface Gathering {
  readonly state?: StateFolder | undefined
  /** What articles say; kept as claims. */
  readonly articles?: readonly Contribution[]
  /** The sources to take, the canon aside; all of them unless said. */
  readonly only?: readonly string[] | undefined
}

/** Puts the canon, what articles say, and the snapshots of sources together. */
export function gather(canon: Draft, { state, articles = [], only }: Gathering): Gathered {
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
    const scope = {
      onlyKnownFilms: description.films === 'known',
      careful: description.people === 'careful',
      claimsOnly: description.claimsOnly,
    }
    const before = new Set([...known.ids()])
    const reconciled = reconcile({ source, draft, known, ids, decisions, ...scope })
    // What only serves to find the things that claims are about adds nothing to them.
    const { claimsOnly } = description
    contributions.push({ source, draft: claimsOnly ? { ...reconciled.draft, entities: [] } : reconciled.draft })
    questions.push(...reconciled.questions)
    reports.push({
      source,
      entities: countsOf(reconciled.draft, before),
      found: reconciled.found,
      unknownFilms: reconciled.unknownFilms,
      problems: [...problems, ...reconciled.problems],
    })
  }
  for (const { source, draft } of articles) {
    const { draft: translated, problems } = translate(draft, [], (id) => (known.get(id) ? id : undefined))
    contributions.push({ source, draft: translated })
    reports.push({ source, entities: {}, found: [], unknownFilms: [], problems })
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
