import { AUTHORITIES, type Authority } from '../../src/model/ids.ts'
import { CREDITS, type RelationName } from '../../src/model/relations.ts'
import type { DraftEntity } from '../draft.ts'
import { type Known, type KnownThing, keysOf, yearsOf } from './known.ts'
import type { Surroundings } from './surroundings.ts'

/** What the ladder found: the thing that it is, nothing, or things among which it cannot choose. */
export type Match =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[]; readonly why: string }

interface Rung {
  readonly source: string
  readonly known: Known
  readonly around: Surroundings
  /** What a key of the source has been found to be; undefined where that is not known yet. */
  readonly idOf: (key: string) => string | undefined
  /** Whether title and year are enough to tell a film. */
  readonly claimsOnly: boolean
}

/** Whose identifiers are believed before others'. */
const AUTHORITY_ORDER = Object.keys(AUTHORITIES) as readonly Authority[]

/**
 * Finds what a thing of a source is among what is known: by an identifier that both have, else by its name and what
 * stands around it. It is found only where exactly one thing fits and no identifier speaks against it.
 */
export function climb(entity: DraftEntity, rung: Rung): Match {
  const byId = byIdentifier(entity, rung.known)
  if (byId.kind !== 'new') return byId
  const alike = rung.known.named(entity.kind, keysOf(entity)).filter(({ sources }) => !sources.has(rung.source))
  const fitting = alike.filter((thing) => fits(entity, thing, rung))
  const possible = fitting.filter((thing) => !speaksAgainst(entity, thing, rung.known))
  if (possible.length === 1 && possible[0]) return { kind: 'found', id: possible[0].id }
  if (fitting.length === 0) return { kind: 'new' }
  const why =
    possible.length > 1 ? 'several things fit' : 'name and surroundings fit, but identifiers or dates of birth differ'
  return { kind: 'unclear', candidates: fitting.map(({ id }) => id), why }
}

function byIdentifier(entity: DraftEntity, known: Known): Match {
  const ids = entity.externalIds.map(({ value }) => value)
  for (const authority of AUTHORITY_ORDER)
    for (const id of ids.filter((one) => one.authority === authority)) {
      const owner = known.owner(id)
      if (owner?.kind !== entity.kind) continue
      const before = AUTHORITY_ORDER.slice(0, AUTHORITY_ORDER.indexOf(authority))
      if (!differs(entity, owner, before)) return { kind: 'found', id: owner.id }
      return {
        kind: 'unclear',
        candidates: [owner.id],
        why: `${authority} says that they are one, others that they are not`,
      }
    }
  return { kind: 'new' }
}

function differs(entity: DraftEntity, { externalIds }: KnownThing, authorities: readonly Authority[]): boolean {
  return entity.externalIds.some(({ value: { authority, value } }) => {
    const other = externalIds.get(authority)
    return authorities.includes(authority) && other !== undefined && other !== value
  })
}

const speaksAgainst = (entity: DraftEntity, thing: KnownThing, known: Known) =>
  differs(entity, thing, AUTHORITY_ORDER) || bornElsewhen(entity, thing) || bornTooLate(entity, thing, known)

/** Two people of one name born more than a year apart are two. */
const bornElsewhen = (entity: DraftEntity, { born }: KnownThing) =>
  born.size > 0 && yearsOf(entity, 'born').some((year) => ![...born].some((other) => Math.abs(other - year) <= 1))

/** Somebody born after a film was made had no part in it: a namesake had. */
const bornTooLate = (entity: DraftEntity, thing: KnownThing, known: Known) =>
  yearsOf(entity, 'born').some((born) =>
    [...known.makings(thing.id)].some((making) => {
      const years = known.get(making)?.years ?? new Set()
      return years.size > 0 && [...years].every((year) => year < born)
    }),
  )

/** Whether more than the name fits. */
function fits(entity: DraftEntity, thing: KnownThing, rung: Rung): boolean {
  const { known, around, idOf } = rung
  switch (entity.kind) {
    case 'FILM':
      return (
        sameYear(entity, thing) &&
        (rung.claimsOnly || meet(around.makerKeys(entity.id, 'DIRECTED'), known.makerKeys(thing.id)))
      )
    case 'LITERARY_WORK':
      return meet(around.makerKeys(entity.id, 'AUTHORED'), known.makerKeys(thing.id))
    case 'PERSON':
      return meet(makingsOf(entity.id, rung), known.makings(thing.id))
    case 'AWARD': {
      const [body] = around.along(entity.id, 'GIVEN_BY', 'out').map((key) => idOf(key) ?? key)
      return body !== undefined && known.bodyOf(thing.id) === body
    }
    case 'AWARD_RESULT':
      return false
    default:
      // Of a studio, a genre, a place, the name is all there is.
      return true
  }
}

const sameYear = (entity: DraftEntity, { years }: KnownThing) =>
  yearsOf(entity, 'year').some((year) => [...years].some((other) => Math.abs(other - year) <= 1))

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one))

/** The films and works that a person of the source has a part in, or a prize for. */
export function makingsOf(person: string, { around, idOf }: Pick<Rung, 'around' | 'idOf'>): Set<string> {
  const credits: readonly RelationName[] = [...CREDITS, 'AUTHORED']
  const credited = around.of(person).filter(({ kind, from }) => credits.includes(kind) && from === person)
  const prized = around.along(person, 'RECIPIENT', 'in').flatMap((result) => around.along(result, 'RECEIVED', 'in'))
  return new Set([...credited.map(({ to }) => to), ...prized].map((key) => idOf(key) ?? key))
}
