import { z } from 'zod'
import type { Direction } from './edge.ts'
import { AWARD_OUTCOMES, type Kind } from './entities.ts'

/** What a person did in a film. */
export type CreditRole = 'DIRECTOR' | 'WRITER' | 'CINEMATOGRAPHER' | 'COMPOSER' | 'EDITOR' | 'DESIGNER' | 'ACTOR'

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
  /** What one hop reads like; names stay in the nominative. */
  readonly sentence: { readonly en: string; readonly ru: string }
}

const none = z.strictObject({})
const credit = z.strictObject({ billing: z.int().positive(), creditedAs: z.string().optional() })
const result = z.strictObject({ year: z.int(), outcome: z.enum(AWARD_OUTCOMES) })

const relation = <const Row extends RelationRow>(row: Row): Row => row

const creditRelation = <const Role extends CreditRole>(role: Role, property: string, en: string, ru: string) =>
  relation({
    from: ['PERSON'],
    to: ['FILM'],
    props: credit,
    orderIn: ['billing'],
    claim: { subject: 'to', property },
    role,
    walk: 'default',
    sentence: { en, ru },
  })

const RELATIONS = {
  DIRECTED: creditRelation('DIRECTOR', 'director', '{from} directed {to}.', 'Режиссёр фильма «{to}» — {from}.'),
  WROTE: creditRelation('WRITER', 'writer', '{from} wrote {to}.', 'Автор сценария фильма «{to}» — {from}.'),
  PHOTOGRAPHED: creditRelation(
    'CINEMATOGRAPHER',
    'cinematographer',
    '{from} photographed {to}.',
    'Оператор фильма «{to}» — {from}.',
  ),
  COMPOSED: creditRelation(
    'COMPOSER',
    'composer',
    '{from} composed the music of {to}.',
    'Композитор фильма «{to}» — {from}.',
  ),
  EDITED: creditRelation('EDITOR', 'editor', '{from} edited {to}.', 'Монтаж фильма «{to}» — {from}.'),
  DESIGNED: creditRelation(
    'DESIGNER',
    'designer',
    '{from} was the art director of {to}.',
    'Художник фильма «{to}» — {from}.',
  ),
  ACTED_IN: relation({
    from: ['PERSON'],
    to: ['FILM'],
    props: credit.extend({ characters: z.array(z.string()).optional() }),
    orderIn: ['billing'],
    claim: { subject: 'to', property: 'cast' },
    role: 'ACTOR',
    walk: 'default',
    sentence: { en: '{from} acted in {to}.', ru: 'В фильме «{to}» снимался актёр — {from}.' },
  }),

  AUTHORED: relation({
    from: ['PERSON'],
    to: ['LITERARY_WORK'],
    props: none,
    orderIn: [],
    claim: { subject: 'to', property: 'author' },
    walk: 'default',
    sentence: { en: '{from} is the author of {to}.', ru: 'Автор произведения «{to}» — {from}.' },
  }),
  BASED_ON: relation({
    from: ['FILM'],
    to: ['LITERARY_WORK'],
    props: z.strictObject({ note: z.string().optional() }),
    orderIn: [],
    claim: { subject: 'from', property: 'basedOn' },
    walk: 'default',
    sentence: { en: '{from} is based on {to}.', ru: 'Литературная основа фильма «{from}» — «{to}».' },
  }),
  REMAKE_OF: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'remakeOf' },
    walk: 'default',
    sentence: { en: '{from} is a remake of {to}.', ru: '«{from}» — ремейк фильма «{to}».' },
  }),
  SEQUEL_TO: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'sequelTo' },
    walk: 'default',
    sentence: { en: '{from} is a sequel to {to}.', ru: '«{from}» — продолжение фильма «{to}».' },
  }),
  PART_OF: relation({
    from: ['FILM'],
    to: ['FILM'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'partOf' },
    walk: 'default',
    sentence: { en: '{from} is a part of {to}.', ru: '«{from}» — часть фильма «{to}».' },
  }),

  HAS_THEME: relation({
    from: ['FILM'],
    to: ['THEME'],
    props: z.strictObject({ evidence: z.string().optional() }),
    orderIn: [],
    claim: { subject: 'from', property: 'theme' },
    walk: 'default',
    sentence: { en: 'A theme of {from} is {to}.', ru: 'Тема фильма «{from}» — {to}.' },
  }),
  BROADER: relation({
    from: ['THEME'],
    to: ['THEME'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'broader' },
    walk: 'default',
    sentence: { en: '{from} is a part of the theme {to}.', ru: 'Тема «{from}» входит в тему «{to}».' },
  }),
  HAS_GENRE: relation({
    from: ['FILM'],
    to: ['GENRE'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'genre' },
    walk: 'asked',
    sentence: { en: 'The genre of {from} is {to}.', ru: 'Жанр фильма «{from}» — {to}.' },
  }),
  PRODUCED_BY: relation({
    from: ['FILM'],
    to: ['STUDIO'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'studio' },
    walk: 'default',
    sentence: { en: '{from} was made at {to}.', ru: 'Студия фильма «{from}» — {to}.' },
  }),
  MADE_IN: relation({
    from: ['FILM'],
    to: ['REPUBLIC'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'republic' },
    walk: 'asked',
    sentence: { en: '{from} was made in the {to}.', ru: 'Республика фильма «{from}» — {to}.' },
  }),
  LOCATED_IN: relation({
    from: ['STUDIO'],
    to: ['REPUBLIC'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'republic' },
    walk: 'asked',
    sentence: { en: '{from} was a studio of the {to}.', ru: 'Республика студии «{from}» — {to}.' },
  }),
  SET_IN: relation({
    from: ['FILM'],
    to: ['PLACE'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'setIn' },
    walk: 'default',
    sentence: { en: '{from} is set in {to}.', ru: 'Место действия фильма «{from}» — {to}.' },
  }),
  DEPICTS: relation({
    from: ['FILM'],
    to: ['HISTORICAL_EVENT', 'PERSON'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'depicts' },
    walk: 'default',
    sentence: { en: '{from} depicts {to}.', ru: 'В фильме «{from}» показано: {to}.' },
  }),

  AWARDED: relation({
    from: ['FILM'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'default',
    sentence: { en: '{from} and the award {to}: {outcome}, {year}.', ru: '«{from}» и приз «{to}»: {outcome}, {year}.' },
  }),
  HONOURED: relation({
    from: ['PERSON'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'default',
    sentence: { en: '{from} and the award {to}: {outcome}, {year}.', ru: '{from} и приз «{to}»: {outcome}, {year}.' },
  }),
  GIVEN_BY: relation({
    from: ['AWARD'],
    to: ['AWARD_BODY'],
    props: none,
    orderIn: [],
    claim: { subject: 'from', property: 'body' },
    walk: 'default',
    sentence: { en: '{from} is given by {to}.', ru: 'Приз «{from}» вручает {to}.' },
  }),

  RECEIVED: relation({
    from: ['FILM'],
    to: ['AWARD_RESULT'],
    props: result,
    orderIn: [],
    claim: { subject: 'from', property: 'awardResult' },
    walk: 'never',
    sentence: { en: '{from} received {to}.', ru: '«{from}» — {to}.' },
  }),
  RECIPIENT: relation({
    from: ['AWARD_RESULT'],
    to: ['PERSON'],
    props: result,
    orderIn: [],
    claim: { subject: 'to', property: 'awardResult' },
    walk: 'never',
    sentence: { en: 'A recipient of {from} is {to}.', ru: 'Лауреат «{from}» — {to}.' },
  }),
  OF_AWARD: relation({
    from: ['AWARD_RESULT'],
    to: ['AWARD'],
    props: result,
    orderIn: [],
    walk: 'never',
    sentence: { en: '{from} is a result of {to}.', ru: '{from} — итог приза «{to}».' },
  }),
  OF_BODY: relation({
    from: ['AWARD_RESULT'],
    to: ['AWARD_BODY'],
    props: result,
    orderIn: [],
    walk: 'never',
    sentence: { en: '{from} is a result of {to}.', ru: '{from} — итог: {to}.' },
  }),
  COVERS_THEME: relation({
    from: ['FILM'],
    to: ['THEME'],
    props: none,
    orderIn: [],
    walk: 'never',
    sentence: { en: '{from} belongs to the theme {to}.', ru: '«{from}» относится к теме «{to}».' },
  }),
} as const satisfies Record<string, RelationRow>

export type RelationName = keyof typeof RELATIONS

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

/** Relations that paths and pictures may walk. */
export const WALKED = RELATION_NAMES.filter((name) => relationRow(name).walk !== 'never')

/** How the number of edges by a relation and direction is keyed. */
export const countKey = (relation: RelationName, direction: Direction): string =>
  `${relation}${direction === 'out' ? '>' : '<'}`
