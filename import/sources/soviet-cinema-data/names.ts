import type { Name } from '../../../src/model/names/name.ts'
import { scriptOf } from '../../../src/model/names/script.ts'
import type { Sourced } from '../../draft.ts'
import type { SourceScope } from '../scope.ts'
import type { Lookups } from './lookups.ts'

/** Where Wikidata has no name in Russian or English, the source has its identifier instead. */
const ONLY_AN_ID = /^Q\d+$/

/** A title without what tells it from others, and what that says of the film. */
export interface CleanTitle {
  readonly text: string
  readonly year?: number
  readonly form?: Lookups['qualifiers'][number]['form']
  readonly television?: boolean | undefined
}

/** `Анна Каренина (фильм, 1967)`: the qualifier is no part of the title. One that is not known stays. */
export function cleanTitle(title: string, { qualifiers }: Lookups): CleanTitle {
  const [, text = title, qualifier] = /^(.+?)\s*\(([^()]+)\)$/u.exec(title) ?? []
  if (qualifier === undefined) return { text: title }
  for (const { pattern, form, television } of qualifiers) {
    const match = pattern.exec(qualifier)
    if (!match) continue
    const year = match.groups?.year
    return { text, form, television, ...(year === undefined ? {} : { year: Number(year) }) }
  }
  return { text: title }
}

/** `Соколов, Виктор Фёдорович (оператор)` gives `Виктор Фёдорович Соколов`. */
export function cleanPersonName(name: string): string {
  const plain = name.replace(/\s*\([^()]*\)$/u, '').trim()
  const [surname, given, ...more] = plain.split(/,\s*/u)
  return surname && given && more.length === 0 ? `${given} ${surname}` : plain
}

/**
 * The names of a thing. The source has them in Russian, whatever the language of the thing: so they are not taken for
 * the original. In Latin letters they are what Wikidata has in English.
 */
export function namesOf(
  scope: SourceScope,
  russian: string,
  kind: Name['kind'],
  more: { readonly original?: string | undefined; readonly english?: string | undefined } = {},
): Sourced<Name>[] {
  const latin = scriptOf(russian) === 'Latn'
  return [
    ...(more.original && more.original !== russian ? [scope.name(more.original, 'ORIGINAL')] : []),
    ...(more.english ? [scope.name(more.english, 'ENGLISH', 'en')] : []),
    ...(ONLY_AN_ID.test(russian)
      ? []
      : [latin ? scope.name(russian, 'ENGLISH', 'en') : scope.name(russian, kind, 'ru')]),
  ]
}
