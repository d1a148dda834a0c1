import type { RelationName } from '../../../../src/model/relations.ts'
import type { DraftRelation } from '../../../draft.ts'
import { SourceScope } from '../../scope.ts'
import { type Item, qualifier, type Stated, standing } from '../items/item.ts'
import { byNumber, type ItemId, type PropertyId } from '../vocabulary.ts'
import { labelOf } from './names.ts'
import { locatorOf } from './scope-of.ts'

/** The properties that name makers, and what each makes of somebody. */
const CREDITS = {
  P57: 'DIRECTED',
  P58: 'WROTE',
  P344: 'PHOTOGRAPHED',
  P86: 'COMPOSED',
  P1040: 'EDITED',
  P2554: 'DESIGNED',
} as const satisfies Partial<Record<PropertyId, RelationName>>

/** Makers and actors of a film. Voices are its actors only where it is a cartoon: of others they are dubbing. */
export function credits(source: string, key: string, film: Item, about: About, isCartoon: boolean): DraftRelation[] {
  const makers = Object.entries(CREDITS) as [keyof typeof CREDITS, RelationName][]
  const cast = isCartoon ? (['P161', 'P725'] as const) : (['P161'] as const)
  return [
    ...makers.flatMap(([property, relation]) => edges(source, key, relation, named(film, [property]), about)),
    ...edges(source, key, 'ACTED_IN', named(film, cast), about),
  ]
}

/** What else is known of the things that a film names. */
export type About = ReadonlyMap<ItemId, Item>

interface Named {
  readonly person: ItemId
  readonly property: PropertyId
  readonly stated: Stated
}

/** People in the order that Wikidata numbers them in; the rest behind them, by their own numbers. */
function named(film: Item, properties: readonly PropertyId[]): Named[] {
  const all = properties.flatMap((property) =>
    standing(film, property).flatMap((stated): Named[] =>
      stated.value.kind === 'item' ? [{ person: stated.value.id, property, stated }] : [],
    ),
  )
  return all.toSorted((a, b) => place(a) - place(b) || byNumber(a.person, b.person))
}

/** `series ordinal` is a text; one that is no number says nothing. */
function place({ stated }: Named): number {
  const [ordinal] = textsOf(stated, 'P1545')
  return ordinal !== undefined && /^\d+$/.test(ordinal) ? Number(ordinal) : Number.MAX_SAFE_INTEGER
}

function edges(source: string, key: string, relation: RelationName, list: readonly Named[], about: About) {
  const people = [...new Set(list.map(({ person }) => person))]
  return people.flatMap((person, i): DraftRelation[] => {
    const of = list.filter((one) => one.person === person)
    const [first] = of
    if (!first) return []
    const scope = new SourceScope(source, locatorOf(first.property, first.stated))
    const characters = [...new Set(of.flatMap(({ stated }) => charactersIn(stated, about)))]
    const [creditedAs] = of.flatMap(({ stated }) => textsOf(stated, 'P1810'))
    const roles = relation === 'ACTED_IN' && characters.length > 0 ? { characters } : {}
    return [scope.edge(scope.key('person', person), relation, key, { billing: i + 1, creditedAs, ...roles })]
  })
}

/** The name that is written out says more than the item, which may be the character of a book. */
function charactersIn(stated: Stated, about: About): string[] {
  const written = textsOf(stated, 'P4633')
  if (written.length > 0) return written
  return qualifier(stated, 'P453').flatMap((value) => {
    const character = value.kind === 'item' ? about.get(value.id) : undefined
    return character && Object.keys(character.labels).length > 0 ? [labelOf(character)] : []
  })
}

const textsOf = (stated: Stated, property: PropertyId): string[] =>
  qualifier(stated, property).flatMap((value) => (value.kind === 'text' ? [value.text] : []))
