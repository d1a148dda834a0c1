import type { Draft, DraftClaim, DraftEntity } from '../draft.ts'
import type { Problem } from '../problem.ts'
import type { Decision } from '../state/decisions.ts'
import { disputedIds } from './disputed-ids.ts'
import type { IdBook } from './id-book.ts'
import { inOrder, LAST } from './in-order.ts'
import type { Known } from './known.ts'
import { labelFor } from './label.ts'
import { climb, type Match } from './ladder.ts'
import { nearNamesakes } from './near-namesakes.ts'
import type { Question } from './question.ts'
import { reachedFrom } from './reach.ts'
import { resultIdFor } from './results.ts'
import { Surroundings } from './surroundings.ts'
import { translate } from './translate.ts'

export interface ReconcileInput {
  readonly source: string
  readonly draft: Draft
  readonly known: Known
  readonly ids: IdBook
  readonly decisions: ReadonlyMap<string, Decision>
  /** Whether films that no other source has stay out. */
  readonly onlyKnownFilms: boolean
  /** Whether people whose names are nearly those of others of the same film are asked about, and stay out. */
  readonly careful: boolean
  /** Whether title and year are enough to tell a film. */
  readonly claimsOnly: boolean
}

export interface Reconciled {
  /** The draft of the source, with ids of the data set. */
  readonly draft: Draft
  readonly questions: readonly Question[]
  readonly problems: readonly Problem[]
  /** Films that other sources have too. */
  readonly found: readonly { readonly label: string; readonly locator: string; readonly id: string }[]
  /** Films that were left out because no other source has them. */
  readonly unknownFilms: readonly { readonly label: string; readonly locator: string }[]
}

/** Finds out what the things of a source are, and gives new ones an id. What is unclear is kept apart, and asked. */
export function reconcile(input: ReconcileInput): Reconciled {
  const run = new Reconciliation(input)
  const { entities } = input.draft
  run.films(entities.filter(({ kind }) => kind === 'FILM'))
  run.rest(entities.filter(({ kind }) => kind !== 'FILM'))
  return run.finish()
}

class Reconciliation {
  readonly #input: ReconcileInput
  readonly #around: Surroundings
  readonly #ids = new Map<string, string>()
  readonly #kept: DraftEntity[] = []
  readonly #questions: Question[] = []
  readonly #problems: Problem[] = []
  readonly #disputed: DraftClaim[] = []
  readonly #found: Reconciled['found'][number][] = []
  readonly #unknownFilms: Reconciled['unknownFilms'][number][] = []

  constructor(input: ReconcileInput) {
    this.#input = input
    this.#around = new Surroundings(input.draft.entities, input.draft.relations)
  }

  films(films: readonly DraftEntity[]): void {
    for (const film of inOrder(films)) {
      const match = this.#match(film)
      const named = { label: labelFor(film), locator: film.locator }
      if (match.kind === 'found') this.#found.push({ ...named, id: match.id })
      if (match.kind === 'found' || !this.#input.onlyKnownFilms) this.#keep(film, match)
      else {
        this.#unknownFilms.push(named)
        if (match.kind === 'unclear') this.#ask(film, match)
      }
    }
  }

  rest(entities: readonly DraftEntity[]): void {
    const kindOf = new Map(this.#input.draft.entities.map(({ id, kind }) => [id, kind]))
    const lifeWorks = entities.filter(
      ({ id, kind }) => kind === LAST && this.#around.along(id, 'RECEIVED', 'in').length === 0,
    )
    const roots = [...this.#ids.keys(), ...(this.#input.onlyKnownFilms ? [] : lifeWorks.map(({ id }) => id))]
    const reached = reachedFrom(roots, this.#around, kindOf)
    for (const entity of inOrder(entities)) {
      if (entity.kind === LAST) {
        const match = reached.has(entity.id)
          ? resultIdFor(entity, this.#around, this.#idOf, this.#input.known)
          : undefined
        if (match) this.#keep(entity, match)
        continue
      }
      const match = this.#match(entity)
      if (match.kind !== 'found' && (!reached.has(entity.id) || this.#isDoubtful(entity))) continue
      this.#keep(entity, match)
    }
  }

  finish(): Reconciled {
    const { draft, problems } = translate(this.#input.draft, this.#kept, this.#idOf)
    for (const relation of draft.relations) this.#input.known.relate(relation)
    return {
      draft: { ...draft, claims: [...(draft.claims ?? []), ...this.#disputed] },
      questions: this.#questions,
      problems: [...this.#problems, ...problems],
      found: this.#found,
      unknownFilms: this.#unknownFilms,
    }
  }

  readonly #idOf = (key: string): string | undefined =>
    this.#ids.get(key) ?? (this.#input.known.get(key) ? key : undefined)

  #match(entity: DraftEntity): Match {
    const { source, known, decisions, claimsOnly } = this.#input
    const decision = decisions.get(entity.id)
    if (!decision) return climb(entity, { source, known, around: this.#around, idOf: this.#idOf, claimsOnly })
    if (!('same' in decision)) return { kind: 'new' }
    if (known.get(decision.same)?.kind === entity.kind) return { kind: 'found', id: decision.same }
    const message = `was decided to be ${decision.same}, which is no ${entity.kind} of the data set`
    this.#problems.push({ where: entity.locator, field: entity.id, message })
    return { kind: 'new' }
  }

  /** Somebody who may be another of the same film under another spelling: asked about, and left out until then. */
  #isDoubtful(entity: DraftEntity): boolean {
    const { careful, known, decisions } = this.#input
    if (!careful || entity.kind !== 'PERSON' || decisions.has(entity.id)) return false
    const candidates = nearNamesakes(entity, this.#around, this.#idOf, known)
    if (candidates.length === 0) return false
    this.#ask(entity, {
      candidates,
      why: 'somebody of the same film has a name much like it; left out until this is answered',
    })
    return true
  }

  #ask(entity: DraftEntity, { candidates, why }: Pick<Question, 'candidates' | 'why'>): void {
    const { id: key, locator } = entity
    this.#questions.push({ key, source: this.#input.source, label: labelFor(entity), locator, candidates, why })
  }

  #keep(entity: DraftEntity, match: Match): void {
    const { source, known, ids } = this.#input
    const lacking = match.kind === 'found' ? undefined : lackOf(entity)
    if (lacking !== undefined) {
      this.#problems.push({ where: entity.locator, field: entity.id, message: `has no ${lacking}` })
      return
    }
    if (match.kind === 'unclear') this.#ask(entity, match)
    const id = match.kind === 'found' ? match.id : ids.idFor(entity)
    this.#ids.set(entity.id, id)
    const owned = entity.externalIds.filter(({ value }) => (known.owner(value)?.id ?? id) === id)
    this.#disputed.push(...disputedIds(entity, id, known))
    const named = { ...entity, id, externalIds: owned }
    if (entity.kind !== LAST) ids.note(id, { ...entity, externalIds: owned })
    known.add(named, source)
    this.#kept.push(named)
    if (entity.kind === LAST)
      for (const person of this.#around.along(entity.id, 'RECIPIENT', 'out').flatMap((key) => this.#idOf(key) ?? []))
        known.relate({ from: id, kind: 'RECIPIENT', to: person, props: {}, sources: [], locator: entity.locator })
  }
}

/** What a new thing cannot be without; what others know too may come without it. */
function lackOf({ kind, names, props }: DraftEntity): string | undefined {
  if (names.length === 0) return 'name'
  return kind === 'FILM' && props.year === undefined ? 'year' : undefined
}
