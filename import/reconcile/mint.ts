import { createHash } from 'node:crypto'
import type { Kind } from '../../src/model/entities.ts'
import { mintId } from '../../src/model/ids.ts'
import { fold } from '../../src/model/names/fold.ts'
import { englishName, originalName, romanisedName } from '../../src/model/names/name.ts'
import { withRomanisedName } from '../dataset/romanise-names.ts'
import type { DraftEntity } from '../draft.ts'

/** No id is longer than this; a longer title ends at a word. */
const LONGEST_SLUG = 80

/**
 * A readable id for a new thing: from its romanised original name, and the year of a film. Where that is taken, the
 * identifier that an authority gave it is the suffix, else what its source calls it, in Latin letters or as a hash; never
 * a counter, which would depend on the order of things.
 */
export function mintFor(entity: DraftEntity, isTaken: (id: string) => boolean): string {
  const slug = slugFor(entity)
  const year = entity.kind === 'FILM' ? [String(entity.props.year?.value)] : []
  const plain = mintId(entity.kind, slug, ...year)
  if (!isTaken(plain)) return plain
  const external = entity.externalIds.map(({ value }) => value.value.toLowerCase())
  const called = [slugOf(entity.id.slice(entity.id.lastIndexOf('/') + 1)), slugOf(entity.id)]
  const suffixes = [...external, ...called, ...hashesOf(entity.id)].filter((suffix) => suffix !== '')
  const free = suffixes.map((suffix) => mintId(entity.kind, slug, ...year, suffix)).find((id) => !isTaken(id))
  if (free) return free
  throw new Error(`no free id for ${entity.id}: ${plain} and all its forms are taken`)
}

function slugFor(entity: DraftEntity): string {
  const names = withRomanisedName(entity).names.map(({ value }) => value)
  const name =
    (originalName(names)?.script === 'Latn' ? originalName(names) : romanisedName(names)) ?? englishName(names)
  const text = name?.text ?? ''
  return slugOf(entity.kind === 'PERSON' ? surnameFirst(text) : text) || slugOf(entity.id) || fallback(entity.kind)
}

const fallback = (kind: Kind) => `unnamed-${kind.toLowerCase().replaceAll('_', '-')}`

/** How many digits of a hash an id has: more where fewer have gone to what was once taken for the same thing. */
const HASH_LENGTHS = [10, 20, 40, 64]

/** What a source calls a thing may have no Latin letter in it. */
function hashesOf(key: string): string[] {
  const hash = createHash('sha256').update(key).digest('hex')
  return HASH_LENGTHS.map((length) => hash.slice(0, length))
}

/** What stands behind a surname and is none. */
const GENERATION = /^(jr|sr|ii|iii|iv)\.?$/i

/** `Yuriy Semyonovich Lysenko` gives `Lysenko Yuriy`, as the ids of the canon have it. */
function surnameFirst(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !GENERATION.test(word))
  const [first] = words
  const last = words.at(-1)
  return words.length < 2 ? name : `${last} ${first}`
}

function slugOf(text: string): string {
  const words = fold(text)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '')
  let slug = words.shift()?.slice(0, LONGEST_SLUG) ?? ''
  for (const word of words) if (slug.length + word.length < LONGEST_SLUG) slug += `-${word}`
  return slug
}
