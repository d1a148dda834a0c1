import type { Language } from '../names/name.ts'
import { type EntityRecord, isOfKind, type RelationRecord } from '../records.ts'
import { RELATION_NAMES, type RelationName } from '../relations.ts'
import { deedOf, TELLING_ORDER } from './deed-words.ts'
import { AND, fill, listed } from './fill.ts'
import { formOf, genitiveFormOf, mention } from './mention.ts'

const isActing = ({ kind }: RelationRecord) => kind === 'ACTED_IN'

export const inOrder = (edges: readonly RelationRecord[]): readonly RelationRecord[] =>
  edges.toSorted((a, b) => TELLING_ORDER.indexOf(a.kind) - TELLING_ORDER.indexOf(b.kind))

/** Whether a film is one in which actors are heard and not seen. */
export const isAnimated = (film: EntityRecord): boolean => isOfKind(film, 'FILM') && film.props.form === 'ANIMATION'

/** Whom somebody played, as far as the language can name them: characters are recorded in English. */
function characters({ props }: RelationRecord): string {
  const names = Array.isArray(props.characters) ? props.characters.map(String) : []
  return listed(
    names.map((name) => (/^(\p{Lu}|\d|the |an? |him|her|them)/u.test(name) ? name : `the ${name}`)),
    AND.EN,
  )
}

/** What somebody did, the thing left open: directed and played Pushkin in. */
export const verbs = (edges: readonly RelationRecord[], thing: EntityRecord): string =>
  listed(
    inOrder(edges).map((edge) => (isActing(edge) ? acted(thing, characters(edge)) : verbOf(edge.kind, edges.length))),
    AND.EN,
  )

/** What somebody did, alone or beside so many other things. */
export function verbOf(kind: RelationName, among: number): string {
  const { verb, beside } = deedOf(kind)
  return among > 1 && beside !== undefined ? beside : verb
}

/** The same of a thing that has just been named: wrote its screenplay, directed and played Pushkin in it. */
export function verbsIt(edges: readonly RelationRecord[], thing: EntityRecord): string {
  const [only] = edges
  return only && edges.length === 1 && !isActing(only) ? deedOf(only.kind).verbIt : `${verbs(edges, thing)} it`
}

/** Acting in a film, or lending a voice to a cartoon; whom, where it is known. */
export function acted(film: EntityRecord, role = ''): string {
  if (isAnimated(film)) return role === '' ? 'lent a voice to' : `voiced ${role} in`
  return role === '' ? deedOf('ACTED_IN').verb : `played ${role} in`
}

/** What somebody is to the thing: режиссёр и автор сценария. Acting is left out, for it is told with a verb. */
export const nouns = (edges: readonly RelationRecord[], several = false): string =>
  listed(
    edges
      .filter((edge) => !isActing(edge))
      .toSorted((a, b) => RELATION_NAMES.indexOf(a.kind) - RELATION_NAMES.indexOf(b.kind))
      .map(({ kind }) => (several ? deedOf(kind).nouns : deedOf(kind).noun)),
    AND.RU,
  )

/** играет, or of a cartoon озвучивает роль. */
export const plays = (film: EntityRecord): string => (isAnimated(film) ? 'озвучивает роль' : 'играет')

/** The same of two films: a voice only where both are cartoons. */
export const playsInBoth = (a: EntityRecord, b: EntityRecord): string => plays(isAnimated(a) ? b : a)

/** The thing in the genitive, its name in the nominative: фильма «Зеркало», романа «Война и мир». */
export const ofThing = (thing: EntityRecord, withYear = false): string =>
  `${thing.kind === 'FILM' ? 'фильма' : genitiveFormOf(thing)} ${mention(thing, 'RU', withYear)}`

/** The thing after "в": в фильме «Зеркало». */
export const inFilm = (thing: EntityRecord, withYear = false): string => `в фильме ${mention(thing, 'RU', withYear)}`

/** The thing in English, a book with its form: the novel War and Peace. */
export const thingInEnglish = (thing: EntityRecord, withYear = false): string =>
  thing.kind === 'FILM' ? mention(thing, 'EN', withYear) : `${formOf(thing, 'EN')} ${mention(thing, 'EN')}`

/** All that a person did to one thing, in one sentence. */
export function deedSentence(
  person: EntityRecord,
  thing: EntityRecord,
  edges: readonly RelationRecord[],
  language: Language,
): string {
  const name = mention(person, language)
  if (language === 'EN')
    return fill('{name} {verbs} {thing}.', { name, verbs: verbs(edges, thing), thing: thingInEnglish(thing) })
  const made = edges.filter((edge) => !isActing(edge))
  const alsoActed = edges.some(isActing)
  const values = { name, nouns: nouns(made), plays: plays(thing), inFilm: inFilm(thing), ofThing: ofThing(thing) }
  if (made.length === 0) return fill('{name} {plays} {inFilm}.', values)
  return fill(alsoActed ? '{nouns} {ofThing} {name} в нём же и {plays}.' : '{nouns} {ofThing} — {name}.', values)
}
