import type { Language } from '../src/model/names/name.ts'

const FORMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  FICTION: { EN: 'Fiction', RU: 'Игровые' },
  DOCUMENTARY: { EN: 'Documentary', RU: 'Документальные' },
  ANIMATION: { EN: 'Animation', RU: 'Анимационные' },
}

/** Names of languages by BCP 47, as the CLDR of Unicode has them; written out, for not every Node carries all of it. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  az: { EN: 'Azerbaijani', RU: 'азербайджанский' },
  be: { EN: 'Belarusian', RU: 'белорусский' },
  de: { EN: 'German', RU: 'немецкий' },
  en: { EN: 'English', RU: 'английский' },
  es: { EN: 'Spanish', RU: 'испанский' },
  et: { EN: 'Estonian', RU: 'эстонский' },
  fr: { EN: 'French', RU: 'французский' },
  hy: { EN: 'Armenian', RU: 'армянский' },
  it: { EN: 'Italian', RU: 'итальянский' },
  ka: { EN: 'Georgian', RU: 'грузинский' },
  kk: { EN: 'Kazakh', RU: 'казахский' },
  ky: { EN: 'Kyrgyz', RU: 'киргизский' },
  lt: { EN: 'Lithuanian', RU: 'литовский' },
  lv: { EN: 'Latvian', RU: 'латышский' },
  pl: { EN: 'Polish', RU: 'польский' },
  ro: { EN: 'Romanian', RU: 'румынский' },
  ru: { EN: 'Russian', RU: 'русский' },
  tg: { EN: 'Tajik', RU: 'таджикский' },
  tk: { EN: 'Turkmen', RU: 'туркменский' },
  uk: { EN: 'Ukrainian', RU: 'украинский' },
  uz: { EN: 'Uzbek', RU: 'узбекский' },
  yi: { EN: 'Yiddish', RU: 'идиш' },
}

/** What to show for a value that is no thing of its own; the value itself where it has no other name. */
export function valueLabel(facet: string, value: string, language: Language): string {
  if (facet === 'FORM') return FORMS[value]?.[language] ?? value
  if (facet === 'LANGUAGE') return LANGUAGES[value]?.[language] ?? value
  if (facet === 'DECADE' && language === 'RU') return value.replace(/s$/, '-е')
  return value
}
