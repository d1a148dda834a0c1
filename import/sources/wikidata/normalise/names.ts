import type { Name } from '../../../../src/model/names/name.ts'
import { scriptOf } from '../../../../src/model/names/script.ts'
import type { Sourced } from '../../../draft.ts'
import type { SourceScope } from '../../scope.ts'
import { best, type Item } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { PropertyId } from '../vocabulary.ts'
import { scopeOf } from './scope-of.ts'

/** The name that stands for all languages, where a language has none of its own. */
const ALL_LANGUAGES = 'mul'

interface Naming {
  /** The property that gives the name its makers gave it. */
  readonly original: PropertyId
  /** What the Russian name is, where it is not the original. */
  readonly russian: Name['kind']
}

/** The English label, or the one for all languages. */
export const englishLabel = ({ labels }: Item): string | undefined => labels.en ?? labels[ALL_LANGUAGES]

/** What to call a thing in a line of text: in English, else in Russian, else somehow. */
export const labelOf = (item: Item): string =>
  englishLabel(item) ?? item.labels.ru ?? Object.values(item.labels)[0] ?? item.id

/** Every name of a thing once: the original, the English, the Russian, and those of other languages that differ. */
export function namesOf(
  source: string,
  scope: SourceScope,
  item: Item,
  { original, russian }: Naming,
  lookups: Lookups,
): Sourced<Name>[] {
  const names: Sourced<Name>[] = []
  const seen = new Set<string>()
  const add = (name: Sourced<Name>) => {
    if (seen.has(name.value.text)) return
    seen.add(name.value.text)
    names.push(name)
  }
  for (const stated of best(item, original)) {
    if (stated.value.kind !== 'text') continue
    const { text, language } = stated.value
    const kind = names.length === 0 ? 'ORIGINAL' : 'ALTERNATIVE'
    add(scopeOf(source, original, stated).name(clean(text, lookups), kind, tagOf(language ?? '', lookups)))
  }
  const english = englishLabel(item)
  // A label in English may be the original in another script, which is nobody's English name.
  if (english !== undefined)
    add(scope.name(clean(english, lookups), scriptOf(english) === 'Latn' ? 'ENGLISH' : 'ALTERNATIVE', 'en'))
  if (item.labels.ru !== undefined) add(scope.name(clean(item.labels.ru, lookups), russian, 'ru'))
  for (const [language, label] of Object.entries(item.labels)) {
    const tag = tagOf(language, lookups)
    if (tag !== undefined) add(scope.name(clean(label, lookups), 'ALTERNATIVE', tag))
  }
  return names
}

/** The tag of a language by BCP 47; undefined where Wikidata's code is none. */
function tagOf(code: string, { languageTags }: Lookups): string | undefined {
  const tag = languageTags[code] ?? code
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}

/** A title without what only tells it from others. */
const clean = (text: string, { qualifiers }: Lookups): string =>
  qualifiers.reduce((rest, pattern) => rest.replace(pattern, '') || rest, text)
