import type { LITERARY_FORMS } from '../entities.ts'
import { type Language, labelOf } from '../names/name.ts'
import { type EntityRecord, isOfKind } from '../records.ts'

/** Proper names that English puts no article before. */
const BARE_EVENT = /^(the |operation |world war |bloody |d-day|victory day)/i
const BARE_PRIZE = /^the /i

/** Waters and shores have things on them; regions take the article. All other places are towns and countries. */
const PLANET = /^(mars|venus|jupiter)$/i
const ON_PLACE = /\b(sea|ocean|coast|river|volga|don|dnieper|yenisei|yukon|amur|lena|peninsula|island|front)$/i
const THE_PLACE =
  /\b(caucasus|carpathians|crimea|donbas|kuban|urals|pamirs|arctic|antarctic|baltic|steppe|taiga|region|far east|north|south|east|west|desert|mountains|united states|ussr|soviet union)$/i

const FORMS: Readonly<Record<(typeof LITERARY_FORMS)[number], readonly [en: string, ru: string, ofRu: string]>> = {
  NOVEL: ['novel', 'роман', 'романа'],
  NOVELLA: ['novella', 'повесть', 'повести'],
  SHORT_STORY: ['short story', 'рассказ', 'рассказа'],
  PLAY: ['play', 'пьеса', 'пьесы'],
  POEM: ['poem', 'поэма', 'поэмы'],
  EPIC: ['epic', 'эпос', 'эпоса'],
  FAIRY_TALE: ['fairy tale', 'сказка', 'сказки'],
  MEMOIR: ['memoir', 'книга воспоминаний', 'книги воспоминаний'],
  NON_FICTION: ['book', 'книга', 'книги'],
  LIBRETTO: ['libretto', 'либретто', 'либретто'],
  COMIC: ['comic', 'комикс', 'комикса'],
  OTHER: ['book', 'книга', 'книги'],
}

/** What a literary work is, with its article in English, in the nominative in Russian: the novel, роман. */
export function formOf(thing: EntityRecord, language: Language): string {
  const form = isOfKind(thing, 'LITERARY_WORK') ? thing.props.form : 'OTHER'
  return language === 'EN' ? `the ${FORMS[form][0]}` : FORMS[form][1]
}

/** Several of them in English: novels, short stories. */
export function pluralFormOf(thing: EntityRecord): string {
  const [form] = FORMS[isOfKind(thing, 'LITERARY_WORK') ? thing.props.form : 'OTHER']
  return /[^aeiou]y$/.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`
}

/** The same in the genitive: романа. */
export const genitiveFormOf = (thing: EntityRecord): string =>
  FORMS[isOfKind(thing, 'LITERARY_WORK') ? thing.props.form : 'OTHER'][2]

/** A thing as it stands in a sentence: titles quoted as the language does, articles and prepositions where it needs them. */
export function mention(thing: EntityRecord, language: Language, withYear = false): string {
  const label = labelOf(thing, language)
  const named = language === 'EN' ? inEnglish(thing, label) : inRussian(thing, label)
  return withYear && isOfKind(thing, 'FILM') ? `${named} (${thing.props.year})` : named
}

function inEnglish({ kind }: EntityRecord, label: string): string {
  switch (kind) {
    case 'THEME':
      return `“${label}”`
    case 'GENRE':
      return label.charAt(0).toLowerCase() + label.slice(1)
    case 'HISTORICAL_EVENT':
      return BARE_EVENT.test(label) ? label : `the ${label}`
    case 'AWARD':
    case 'AWARD_BODY':
    case 'REPUBLIC':
      return BARE_PRIZE.test(label) ? label : `the ${label}`
    case 'PLACE':
      return `${prepositionOf(label)} ${label}`
    default:
      return label
  }
}

function prepositionOf(place: string): string {
  if (PLANET.test(place)) return 'on'
  return ON_PLACE.test(place) ? 'on the' : THE_PLACE.test(place) ? 'in the' : 'in'
}

function inRussian({ kind }: EntityRecord, label: string): string {
  switch (kind) {
    case 'FILM':
    case 'LITERARY_WORK':
    case 'THEME':
      return quoted(label)
    case 'GENRE':
      return label.charAt(0).toLowerCase() + label.slice(1)
    // «Мосфильм», but: Одесская киностудия, ВУФКУ.
    case 'STUDIO':
      return /студия|объединение|товарищество/i.test(label) || label === label.toUpperCase() ? label : quoted(label)
    default:
      return label
  }
}

/** In guillemets; quotation marks inside become the inner ones. */
const quoted = (text: string) => `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`
