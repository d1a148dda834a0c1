import type { AWARD_OUTCOMES, Kind } from '../entities.ts'
import type { WalkedRelation } from '../relations.ts'

/** A text in both languages of the API. */
interface Said {
  readonly en: string
  readonly ru: string
}

/**
 * What a relation reads like. In templates `{from}` and `{to}` are its ends, in the nominative always, so that nothing
 * has to be declined; `{the}` and `{ofThe}` say what form a literary work has. A template of what two things share has the
 * shared one as `{x}` and the two as `{Both}`, `{both}`, `{ofBoth}` (genitive) or `{inBoth}` (with its preposition).
 */
export interface Wording {
  /** On a line of a picture. */
  readonly label: Said
  readonly sentence: Said
  /** Two things joined to a third: not given where that is rare, and two sentences do. */
  readonly shared?: Said
  /** Where both ends bear one name: the Lenin Prize of the Lenin Prize. */
  readonly sameName?: Said
  /** Where the outcome of an award, or the kind of the far end, makes it read otherwise. */
  readonly cases?: Readonly<Partial<Record<(typeof AWARD_OUTCOMES)[number] | Kind, Omit<Wording, 'cases'>>>>
}

const deed = (en: string, ru: string, sentence: Said): Wording => ({ label: { en, ru }, sentence })

const outcome = (label: Said, sentence: Said, shared: Said) => ({ label, sentence, shared })

export const WORDING: Readonly<Record<WalkedRelation, Wording>> = {
  DIRECTED: deed('directed', 'режиссёр', { en: '{from} directed {to}.', ru: 'Режиссёр фильма {to} — {from}.' }),
  WROTE: deed('wrote the screenplay', 'автор сценария', {
    en: '{from} wrote the screenplay of {to}.',
    ru: 'Автор сценария фильма {to} — {from}.',
  }),
  PHOTOGRAPHED: deed('photographed', 'оператор', {
    en: '{from} photographed {to}.',
    ru: 'Оператор фильма {to} — {from}.',
  }),
  COMPOSED: deed('composed the music', 'композитор', {
    en: '{from} composed the music of {to}.',
    ru: 'Композитор фильма {to} — {from}.',
  }),
  EDITED: deed('edited', 'монтаж', { en: '{from} edited {to}.', ru: 'Монтаж фильма {to} — {from}.' }),
  DESIGNED: deed('art director', 'художник-постановщик', {
    en: '{from} was the art director of {to}.',
    ru: 'Художник-постановщик фильма {to} — {from}.',
  }),
  ACTED_IN: deed('acted in', 'в ролях', { en: '{from} acted in {to}.', ru: '{from} играет в фильме {to}.' }),
  AUTHORED: deed('author', 'автор', {
    en: '{from} is the author of {the} {to}.',
    ru: 'Автор {ofThe} {to} — {from}.',
  }),

  BASED_ON: {
    label: { en: 'based on', ru: 'экранизация' },
    sentence: { en: '{from} is based on {the} {to}.', ru: 'Литературная основа фильма {from} — {the} {to}.' },
    shared: { en: '{Both} are based on {the} {x}.', ru: 'Литературная основа {ofBoth} — {the} {x}.' },
  },
  REMAKE_OF: {
    label: { en: 'remake of', ru: 'ремейк' },
    sentence: { en: '{from} is a remake of {to}.', ru: '{from} — ремейк фильма {to}.' },
    shared: { en: '{Both} are remakes of {x}.', ru: 'Фильм {x}: ремейки — {both}.' },
  },
  SEQUEL_TO: {
    label: { en: 'sequel to', ru: 'продолжение' },
    sentence: { en: '{from} is a sequel to {to}.', ru: '{from} — продолжение фильма {to}.' },
  },
  PART_OF: {
    label: { en: 'part of', ru: 'часть' },
    sentence: { en: '{from} is a part of {to}.', ru: '{from} — часть киноэпопеи {to}.' },
    shared: { en: '{Both} are parts of {x}.', ru: 'Киноэпопея {x}: её части — {both}.' },
  },

  HAS_THEME: {
    label: { en: 'theme', ru: 'тема' },
    sentence: { en: 'A theme of {from} is {to}.', ru: 'Тема фильма {from} — {to}.' },
    shared: { en: '{Both} share the theme {x}.', ru: 'Общая тема {ofBoth} — {x}.' },
  },
  BROADER: {
    label: { en: 'narrower theme of', ru: 'входит в тему' },
    sentence: { en: 'The theme {from} belongs to {to}.', ru: 'Тема {from} входит в тему {to}.' },
    shared: { en: 'The themes {both} belong to {x}.', ru: 'Темы {both} входят в тему {x}.' },
  },
  HAS_GENRE: {
    label: { en: 'genre', ru: 'жанр' },
    sentence: { en: 'The genre of {from} is {to}.', ru: 'Жанр фильма {from} — {to}.' },
    shared: { en: '{Both} are of one genre, {x}.', ru: 'Жанр {ofBoth} — {x}.' },
  },
  PRODUCED_BY: {
    label: { en: 'made by', ru: 'студия' },
    sentence: { en: '{from} was made by {to}.', ru: 'Студия фильма {from} — {to}.' },
    shared: { en: '{Both} were made by {x}.', ru: 'Студия {ofBoth} — {x}.' },
  },
  MADE_IN: {
    label: { en: 'made in', ru: 'республика' },
    sentence: { en: '{from} was made in {to}.', ru: 'Республика фильма {from} — {to}.' },
    shared: { en: '{Both} were made in {x}.', ru: 'Республика {ofBoth} — {x}.' },
  },
  LOCATED_IN: {
    label: { en: 'studio in', ru: 'республика' },
    sentence: { en: '{from} was a studio of {to}.', ru: '{from}: республика — {to}.' },
    shared: { en: '{Both} were studios of {x}.', ru: '{both}: общая республика — {x}.' },
  },
  SET_IN: {
    label: { en: 'set in', ru: 'место действия' },
    sentence: { en: '{from} is set {to}.', ru: 'Место действия фильма {from} — {to}.' },
    shared: { en: '{Both} are set {x}.', ru: 'Место действия {ofBoth} — {x}.' },
  },
  DEPICTS: {
    label: { en: 'shows', ru: 'событие на экране' },
    sentence: { en: '{from} shows {to}.', ru: 'Историческое событие в фильме {from} — {to}.' },
    shared: { en: '{Both} show {x}.', ru: 'Историческое событие {inBoth} — {x}.' },
    cases: {
      PERSON: {
        label: { en: 'portrays', ru: 'историческое лицо' },
        sentence: { en: '{from} portrays {to}.', ru: 'Среди исторических лиц в фильме {from} — {to}.' },
        shared: { en: '{Both} portray {x}.', ru: 'Среди исторических лиц {inBoth} — {x}.' },
      },
    },
  },

  AWARDED: {
    ...outcome(
      { en: 'won', ru: 'награда' },
      { en: '{from} won {to} in {year}.', ru: '{to} ({year}): награда фильма {from}.' },
      { en: '{Both} won {x} ({years}).', ru: '{x}: награда {ofBoth} ({years}).' },
    ),
    cases: {
      NOMINATED: outcome(
        { en: 'nominated for', ru: 'номинация' },
        { en: '{from} was nominated for {to} in {year}.', ru: '{to} ({year}): номинация фильма {from}.' },
        { en: '{Both} were nominated for {x} ({years}).', ru: '{x}: номинация {ofBoth} ({years}).' },
      ),
      SHORTLISTED: outcome(
        { en: 'shortlisted for', ru: 'шорт-лист' },
        { en: '{from} was shortlisted for {to} in {year}.', ru: '{to} ({year}): в шорт-листе — фильм {from}.' },
        { en: '{Both} were shortlisted for {x} ({years}).', ru: '{x}: в шорт-листе — {both} ({years}).' },
      ),
      SUBMITTED: outcome(
        { en: 'submitted for', ru: 'выдвижение' },
        { en: '{from} was submitted for {to} in {year}.', ru: '{to} ({year}): выдвинут фильм {from}.' },
        { en: '{Both} were submitted for {x} ({years}).', ru: '{x}: выдвинуты {both} ({years}).' },
      ),
      IN_COMPETITION: outcome(
        { en: 'competed for', ru: 'участие в конкурсе' },
        { en: '{from} competed for {to} in {year}.', ru: '{to} ({year}): в конкурсе — фильм {from}.' },
        { en: '{Both} competed for {x} ({years}).', ru: '{x}: в конкурсе — {both} ({years}).' },
      ),
    },
  },
  HONOURED: {
    ...outcome(
      { en: 'won', ru: 'награда' },
      { en: '{from} won {to} in {year}.', ru: '{to} ({year}): в числе лауреатов — {from}.' },
      { en: '{Both} won {x} ({years}).', ru: '{x}: в числе лауреатов — {both} ({years}).' },
    ),
    cases: {
      NOMINATED: outcome(
        { en: 'nominated for', ru: 'номинация' },
        { en: '{from} was nominated for {to} in {year}.', ru: '{to} ({year}): в числе номинантов — {from}.' },
        { en: '{Both} were nominated for {x} ({years}).', ru: '{x}: в числе номинантов — {both} ({years}).' },
      ),
      SHORTLISTED: outcome(
        { en: 'shortlisted for', ru: 'шорт-лист' },
        { en: '{from} was shortlisted for {to} in {year}.', ru: '{to} ({year}): в шорт-листе — {from}.' },
        { en: '{Both} were shortlisted for {x} ({years}).', ru: '{x}: в шорт-листе — {both} ({years}).' },
      ),
      SUBMITTED: outcome(
        { en: 'submitted for', ru: 'выдвижение' },
        { en: '{from} was submitted for {to} in {year}.', ru: '{to} ({year}): в числе выдвинутых — {from}.' },
        { en: '{Both} were submitted for {x} ({years}).', ru: '{x}: в числе выдвинутых — {both} ({years}).' },
      ),
      IN_COMPETITION: outcome(
        { en: 'competed for', ru: 'участие в конкурсе' },
        { en: '{from} competed for {to} in {year}.', ru: '{to} ({year}): в числе участников конкурса — {from}.' },
        { en: '{Both} competed for {x} ({years}).', ru: '{x}: в числе участников конкурса — {both} ({years}).' },
      ),
    },
  },
  GIVEN_BY: {
    label: { en: 'given by', ru: 'кто вручает' },
    sentence: { en: '{from} is a prize of {to}.', ru: '{from}: награду вручает {to}.' },
    sameName: { en: '{from} is a prize of that name alone.', ru: '{from} — самостоятельная награда.' },
    shared: { en: '{Both} are prizes of {x}.', ru: '{x}: в числе наград — {both}.' },
  },
}
