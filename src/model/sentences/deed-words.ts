import type { RelationName } from '../relations.ts'

/** What a person does to a film or a book, so that several deeds can stand in one sentence. */
interface Deed {
  /** What follows the person's name; the thing done comes last. */
  readonly verb: string
  /** The same beside other deeds, where it can be shorter: wrote and directed. */
  readonly beside?: string
  /** The same of a thing that has just been named. */
  readonly verbIt: string
  /** Of two things: both were directed. Where there is none, the person is the subject. */
  readonly participle?: string
  /** What the person is in the credits, of one and of several people. */
  readonly noun: string
  readonly nouns: string
}

/** In the order in which English tells them: written and directed by. */
const DEEDS: Readonly<Partial<Record<RelationName, Deed>>> = {
  WROTE: {
    verb: 'wrote the screenplay of',
    beside: 'wrote',
    verbIt: 'wrote its screenplay',
    participle: 'written',
    noun: 'автор сценария',
    nouns: 'авторы сценария',
  },
  DIRECTED: {
    verb: 'directed',
    verbIt: 'directed it',
    participle: 'directed',
    noun: 'режиссёр',
    nouns: 'режиссёры',
  },
  PHOTOGRAPHED: {
    verb: 'photographed',
    verbIt: 'photographed it',
    participle: 'photographed',
    noun: 'оператор',
    nouns: 'операторы',
  },
  COMPOSED: {
    verb: 'composed the music of',
    beside: 'scored',
    verbIt: 'composed its music',
    noun: 'композитор',
    nouns: 'композиторы',
  },
  EDITED: {
    verb: 'edited',
    verbIt: 'edited it',
    participle: 'edited',
    noun: 'монтажёр',
    nouns: 'монтажёры',
  },
  DESIGNED: {
    verb: 'was the art director of',
    verbIt: 'was its art director',
    noun: 'художник-постановщик',
    nouns: 'художники-постановщики',
  },
  ACTED_IN: { verb: 'acted in', verbIt: 'acted in it', noun: 'в ролях', nouns: 'в ролях' },
  AUTHORED: { verb: 'is the author of', verbIt: 'is its author', noun: 'автор', nouns: 'авторы' },
}

/** The order in which deeds are told. */
export const TELLING_ORDER = Object.keys(DEEDS) as readonly RelationName[]

/** Whether a relation is what a person did to a film or a book. */
export const isDeed = (kind: RelationName): boolean => DEEDS[kind] !== undefined

export function deedOf(kind: RelationName): Deed {
  const deed = DEEDS[kind]
  if (!deed) throw new Error(`${kind} is no deed of a person`)
  return deed
}
