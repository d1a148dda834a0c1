/** What a name or title is: the maker's own, a rendering of it, or another one in use. */
type NameKind = 'ORIGINAL' | 'ROMANISED' | 'ENGLISH' | 'RELEASE' | 'WORKING' | 'ALTERNATIVE'

/** A title of a work or a name of a person or thing, with the language and script it is written in. */
export interface Name {
  readonly text: string
  readonly kind: NameKind
  /** BCP 47. */
  readonly language?: string | undefined
  /** ISO 15924. */
  readonly script?: string | undefined
  /** The standard by which a romanised name was made. */
  readonly system?: string | undefined
}

export type Language = 'EN' | 'RU'

const ofKind = (names: readonly Name[], kind: Name['kind']) => names.find((n) => n.kind === kind)
const isRussian = (n: Name) => n.language === 'ru'

/** The name its makers gave it, in its own script. */
export const originalName = (names: readonly Name[]): Name | undefined => ofKind(names, 'ORIGINAL')

/** The original name in Latin letters: romanised, or as it is where it needs no romanisation. */
export const romanisedName = (names: readonly Name[]): Name | undefined =>
  ofKind(names, 'ROMANISED') ?? names.find((n) => n.kind === 'ORIGINAL' && n.script === 'Latn')

/** English where there is one, else romanised, else whatever there is. */
export const englishName = (names: readonly Name[]): Name | undefined =>
  ofKind(names, 'ENGLISH') ?? romanisedName(names) ?? names[0]

/** Russian where there is one, else another name in Cyrillic, else the English one. */
const russianName = (names: readonly Name[]): Name | undefined =>
  names.find((n) => isRussian(n) && n.kind === 'ORIGINAL') ??
  names.find(isRussian) ??
  names.find((n) => n.script === 'Cyrl') ??
  englishName(names)

/** What to show: in the language asked, else the nearest there is; the id where a thing has no name at all. */
export function labelOf(entity: { readonly id: string; readonly names: readonly Name[] }, language: Language): string {
  const chosen = language === 'RU' ? russianName(entity.names) : englishName(entity.names)
  return chosen?.text ?? entity.id
}
