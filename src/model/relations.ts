import { z } from 'zod'
import type { Direction } from './edge.ts'
import { AWARD_OUTCOMES, type Kind } from './entities.ts'

/** What a person did in a film. */
export type CreditRole = 'DIRECTOR' | 'WRITER' | 'CINEMATOGRAPHER' | 'COMPOSER' | 'EDITOR' | 'DESIGNER' | 'ACTOR'

/**
 * What sort of bond a relation is, the most telling first: a book and what was made of it; a work and whoever it owes its
 * being to; a share in making it; a craft that few know by name; matter, such as a theme; a laurel, which many unlike
 * things have; a setting; a frame, which only holds things together, such as a theme within another; mere circumstance,
 * such as a studio. What each is worth is in telling.ts.
 */
export type Telling =
  | 'source'
  | 'origin'
  | 'share'
  | 'craft'
  | 'matter'
  | 'laurel'
  | 'setting'
  | 'frame'
  | 'circumstance'

/**
 * One row of the table of relations: everything that is mechanical about a relation is derived from it.
 * The order of the rows is the order of relations of one neighbour (a film's director before its writer).
 */
interface RelationRow {
  readonly from: readonly Kind[]
  readonly to: readonly Kind[]
  readonly props: z.ZodObject
  /** Edge properties by which the neighbours seen from the far end come first; then their natural order. */
  readonly orderIn: readonly string[]
  /** Who states it: the end that a claim is about, and the name of the property. Without it the relation is derived. */
  readonly claim?: { readonly subject: 'from' | 'to'; readonly property: string }
  /** The role it stands for in a list of credits. */
  readonly role?: CreditRole
  /** Whether paths and pictures use it: always, only when asked, or never (it only serves look-ups). */
  readonly walk: 'default' | 'asked' | 'never'
  /** How much a chain by it says, beside how rare it is (see telling.ts). */
  readonly tells: Telling
}

const none = z.strictObject({})
const credit = z.strictObject({ billing: z.int().positive(), creditedAs: z.string().optional() })
const result = z.strictObject({ year: z.int(), outcome: z.enum(AWARD_OUTCOMES) })

const relation = <const Row extends RelationRow>(row: Row): Row => row

const creditRelation = <const Role extends CreditRole>(role: Role, property: string, tells: Telling = 'share') =>
  relation({
    from: ['PERSON'],
    to: ['FILM'],
    props: credit,
    orderIn: ['billing'],
    claim: { subject: 'to', property },
    role,
    walk: 'default',
    tells,
  })

const RELATIONS = {
  DIRECTED: creditRelation('DIRECTOR', 'director', 'origin'),
  WROTE: creditRelation('WRITER', 'writer'),
  PHOTOGRAPHED: creditRelation('CINEMATOGRAPHER', 'cinematographer'),
  COMPOSED: creditRelation('COMPOSER', 'composer'),
  EDITED: creditRelation('EDITOR', 'editor', 'craft'),
  DESIGNED: creditRelation('DESIGNER', 'designer', 'craft'),
  ACTED_IN: relation({
    from: ['PERSON'],
    to: ['FILM'],
    props: credit.extend({ characters: z.array(z.string()).optional() }),
    orderIn: ['billing'],
    claim: { subject: 'to', property: 'cast' },
    role: 'ACTOR',
    walk: 'default',
    tells: 'share',
  }),

  AUTHORED: relation({
    from: ['PERSON'],
    to: ['LITERARY_WORK'],
    props: none,
    orderIn: [],
    claim: { subject: 'to', property: 'author' },
    walk: 'default',
    tells: 'source',
  }),
  BASED_ON: relation({
    from: ['FILM'],
    to: ['LITERARY_WORK'],
    props: z.strictObject({ note: z.string().optional() }),
    orderIn: [],
    claim: { subject: 'from', property: 'basedOn' },
    walk: 'default',
    tells: 'source',
  }),
  REMAKE_OF: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'remakeOf' },
    walk: 'default',
    tells: 'origin',
  }),
  SEQUEL_TO: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'sequelTo' },
    walk: 'default',
    tells: 'origin',
  }),
  PART_OF: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'partOf' },
    walk: 'default',
    tells: 'origin',
  }),

  HAS_THEME: relation({
    from: ['FILM'],
    to: ['THEME'],
    props: z.strictObject({ evidence: z.string().optional() }),
    orderIn: [],
    claim: { subject: 'from', property: 'theme' },
    walk: 'default',
    tells: 'matter',
  }),
  BROADER: relation({
    from: ['THEME'],
    to: ['THEME'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'broader' },
    walk: 'default',
    tells: 'frame',
  }),
  HAS_GENRE: relation({
    from: ['FILM'],
    to: ['GENRE'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'genre' },
    walk: 'asked',
    tells: 'circumstance',
  }),
  PRODUCED_BY: relation({
    from: ['FILM'],
    to: ['STUDIO'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'studio' },
    walk: 'default',
    tells: 'circumstance',
  }),
  MADE_IN: relation({
    from: ['FILM'],
    to: ['REPUBLIC'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'republic' },
    walk: 'asked',
    tells: 'circumstance',
  }),
  LOCATED_IN: relation({
    from: ['STUDIO'],
    to: ['REPUBLIC'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'republic' },
    walk: 'asked',
    tells: 'circumstance',
  }),
  SET_IN: relation({
    from: ['FILM'],
    to: ['PLACE'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'setIn' },
    walk: 'default',
    tells: 'setting',
  }),
  DEPICTS: relation({
    from: ['FILM'],
    to: ['HISTORICAL_EVENT', 'PERSON'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'depicts' },
    walk: 'default',
    tells: 'matter',
  }),

  AWARDED: relation({
    from: ['FILM'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'default',
    tells: 'laurel',
  }),
  HONOURED: relation({
    from: ['PERSON'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'default',
    tells: 'laurel',
  }),
  GIVEN_BY: relation({
    from: ['AWARD'],
    to: ['AWARD_BODY'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'body' },
    walk: 'default',
    tells: 'circumstance',
  }),

  RECEIVED: relation({
    from: ['FILM'],
    to: ['AWARD_RESULT'],
    props: result,
    orderIn: [],
    claim: { subject: 'from', property: 'awardResult' },
    walk: 'never',
    tells: 'laurel',
  }),
  RECIPIENT: relation({
    from: ['AWARD_RESULT'],
    to: ['PERSON'],
    props: result,
    orderIn: [],
    claim: { subject: 'to', property: 'awardResult' },
    walk: 'never',
    tells: 'laurel',
  }),
  OF_AWARD: relation({
    from: ['AWARD_RESULT'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'never',
    tells: 'circumstance',
  }),
  OF_BODY: relation({
    from: ['AWARD_RESULT'],
    to: ['AWARD_BODY'],
    props: result,
    orderIn: [],
    walk: 'never',
    tells: 'circumstance',
  }),
  COVERS_THEME: relation({
    from: ['FILM'],
    to: ['THEME'],
    props: none,
    orderIn: [],
    walk: 'never',
    tells: 'matter',
  }),
} as const satisfies Record<string, RelationRow>

export type RelationName = keyof typeof RELATIONS

/** A relation that paths and pictures may walk. */
export type WalkedRelation = {
  [Name in RelationName]: (typeof RELATIONS)[Name]['walk'] extends 'never' ? never : Name
}[RelationName]

/** Every relation, in the order of the table. */
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[]

/** The row of a relation, seen without the literal types of the table. */
export const relationRow = (name: RelationName): RelationRow => RELATIONS[name]

/** Relations by which a person is credited in a film, in the order of roles. */
export const CREDITS = RELATION_NAMES.filter((name) => relationRow(name).role !== undefined)

/** The relation that a role of the credits stands for. */
export function creditOf(role: CreditRole): RelationName {
  const found = CREDITS.find((name) => relationRow(name).role === role)
  if (!found) throw new Error(`no relation has the role ${role}`)
  return found
}

/** Whether paths and pictures may walk a relation. */
export const isWalked = (name: RelationName): name is WalkedRelation => relationRow(name).walk !== 'never'

/** Relations that paths and pictures may walk. */
export const WALKED: readonly RelationName[] = RELATION_NAMES.filter(isWalked)

/** Relations that they walk unless told otherwise. */
export const WALKED_BY_DEFAULT = WALKED.filter((name) => relationRow(name).walk === 'default')

const COUNT_KEYS = Object.fromEntries(
  RELATION_NAMES.map((name) => [name, { out: `${name}>`, in: `${name}<` }]),
) as Record<RelationName, Record<Direction, string>>

/** How the number of edges by a relation and direction is keyed. */
export const countKey = (relation: RelationName, direction: Direction): string => COUNT_KEYS[relation][direction]
