import { z } from 'zod'

/** What a name or title is: the maker's own, a rendering of it, or another one in use. */
export const NAME_KINDS = ['ORIGINAL', 'ROMANISED', 'ENGLISH', 'RELEASE', 'WORKING', 'ALTERNATIVE'] as const

/** A title of a work or a name of a person or thing, with the language and script it is written in. */
export const name = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(NAME_KINDS),
  /** BCP 47. */
  language: z.string().optional(),
  /** ISO 15924. */
  script: z.string().optional(),
  /** The standard by which a romanised name was made. */
  system: z.string().optional(),
})

export type Name = z.infer<typeof name>
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
