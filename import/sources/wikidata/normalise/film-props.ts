import type { DraftEntity } from '../../../draft.ts'
import { best, type Item, namedBy, type Stated, standing } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { ItemId, PropertyId } from '../vocabulary.ts'
import type { About } from './credits.ts'
import { type Dated, datesOf, earliest } from './dates.ts'
import { scopeOf } from './scope-of.ts'

type Props = DraftEntity['props']

/** The first showing that is known; where none is, when the film was made. */
export function firstShown(film: Item, lookups: Lookups): (Dated & { readonly property: PropertyId }) | undefined {
  for (const property of ['P577', 'P571'] as const) {
    const date = earliest(datesOf(best(film, property), lookups))
    if (date) return { ...date, property }
  }
  return undefined
}

/** What a film is called to be: by its classes, and by its genres. */
const classesOf = (film: Item): Set<ItemId> =>
  new Set([...namedBy(standing(film, 'P31')), ...namedBy(standing(film, 'P136'))])

const isAny = (classes: ReadonlySet<ItemId>, of: ReadonlySet<ItemId>) => [...classes].some((one) => of.has(one))

/** Everything that Wikidata says of a film itself, each with the statement that says it. */
export function filmProps(source: string, film: Item, about: About, lookups: Lookups): Props {
  const shown = firstShown(film, lookups)
  const classes = classesOf(film)
  const [instance] = standing(film, 'P31')
  const [episodes] = best(film, 'P1113')
  const ofClass = (value: unknown) => fact(source, 'P31', instance, value)
  return defined({
    year: shown && fact(source, shown.property, shown.stated, Number.parseInt(shown.date, 10)),
    released: shown?.property === 'P577' ? fact(source, 'P577', shown.stated, shown.date) : undefined,
    form: ofClass([...classes].map((one) => lookups.forms.get(one)).find((form) => form !== undefined)),
    television: ofClass(isAny(classes, lookups.television) || undefined),
    short: ofClass(isAny(classes, lookups.short) || undefined),
    silent: ofClass(isAny(classes, lookups.silent) || undefined),
    episodes: fact(source, 'P1113', episodes, countOf(episodes)),
    runtimeMinutes: runtime(source, film, lookups),
    colour: colour(source, film, lookups),
    languages: languages(source, film, about),
    soviet: fact(source, 'P495', standing(film, 'P495').find(isSoviet(lookups)), true),
  })
}

const isSoviet =
  ({ union, republics }: Lookups) =>
  ({ value }: Stated) =>
    value.kind === 'item' && (value.id === union || republics.has(value.id))

const fact = (source: string, property: PropertyId, stated: Stated | undefined, value: unknown) =>
  stated === undefined || value === undefined ? undefined : scopeOf(source, property, stated).fact(value)

const defined = (props: Readonly<Record<string, Props[string] | undefined>>): Props =>
  Object.fromEntries(Object.entries(props).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))

function countOf(stated: Stated | undefined): number | undefined {
  const { value } = stated ?? {}
  const count = Number(value?.kind === 'text' ? value.text : value?.kind === 'amount' ? value.amount : Number.NaN)
  return Number.isInteger(count) && count > 1 ? count : undefined
}

/** Minutes; of several versions the longest. Of a serial the duration is that of an episode, and is not taken. */
function runtime(source: string, film: Item, lookups: Lookups): Props[string] | undefined {
  if (countOf(best(film, 'P1113')[0]) !== undefined) return undefined
  const minutes = best(film, 'P2047').flatMap((stated) => {
    const length = minutesOf(stated, lookups)
    return length === undefined ? [] : [{ stated, length }]
  })
  const [longest] = minutes.toSorted((a, b) => b.length - a.length)
  return longest && fact(source, 'P2047', longest.stated, longest.length)
}

/** Whole minutes; undefined where the unit is not one of time, or no film is as long. */
export function minutesOf({ value }: Stated, { units, longestFilm }: Lookups): number | undefined {
  const unit = value.kind === 'amount' && value.unit ? units.get(value.unit) : undefined
  if (value.kind !== 'amount' || unit === undefined) return undefined
  const minutes = Math.max(1, Math.round(Number(value.amount) * unit))
  return Number(value.amount) > 0 && minutes <= longestFilm ? minutes : undefined
}

function colour(source: string, film: Item, { colours }: Lookups): Props[string] | undefined {
  const stated = best(film, 'P462')
  const found = new Set(namedBy(stated).flatMap((id) => colours.get(id) ?? []))
  return fact(source, 'P462', stated[0], found.size > 1 ? 'MIXED' : [...found][0])
}

/** By the codes of ISO 639 that the languages themselves have. */
function languages(source: string, film: Item, about: About): Props[string] | undefined {
  const stated = best(film, 'P364')
  const codes = namedBy(stated).flatMap((id) => {
    const language = about.get(id)
    const [code] = language ? (['P218', 'P220'] as const).flatMap((property) => best(language, property)) : []
    return code?.value.kind === 'text' ? [code.value.text] : []
  })
  return fact(source, 'P364', stated[0], codes.length > 0 ? [...new Set(codes)] : undefined)
}
