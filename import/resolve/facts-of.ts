import { ENTITIES, type Kind, type Props } from '../../src/model/entities.ts'
import { externalKey } from '../../src/model/ids.ts'
import { labelOf, type Name } from '../../src/model/names/name.ts'
import { type RelationName, relationRow } from '../../src/model/relations.ts'
import type { Draft, DraftClaim, DraftEntity, DraftRelation, Provenance, Sourced } from '../draft.ts'
import type { Fact } from './fact.ts'
import type { Trust } from './trust.ts'

/** What the things that facts name are called, and of what award and film a result is. */
export interface Named {
  readonly entities: ReadonlyMap<string, DraftEntity>
  readonly awardOf: ReadonlyMap<string, string>
  readonly filmOf: ReadonlyMap<string, string>
}

/** The names in a draft of everything. */
export function namedIn({ entities, relations }: Pick<Draft, 'entities' | 'relations'>): Named {
  const ends = (kind: RelationName) => relations.filter((relation) => relation.kind === kind)
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    awardOf: new Map(ends('OF_AWARD').map(({ from, to }) => [from, to])),
    filmOf: new Map(ends('RECEIVED').map(({ from, to }) => [to, from])),
  }
}

/** Every statement that a source makes by its entry of a thing: names, properties, identifiers. */
export function factsOfEntity(entity: DraftEntity, speaker: string, trust: Trust): Fact[] {
  const { id, kind, names, props, externalIds } = entity
  if (!ENTITIES[kind].addressable) return []
  const fact = (property: string, { value, sources, locator }: Sourced<string>): Fact => {
    const items = trust.items(property, 'one')
    return { speaker, subject: id, property, slot: property, value, items, sources, locator }
  }
  return [
    ...names.map(({ value, sources, locator }) =>
      ofNames(fact(nameProperty(kind, value), { value: value.text, sources, locator })),
    ),
    ...Object.entries(props).flatMap(([property, given]) =>
      statedBy(property, given).map((one) => fact(property, one)),
    ),
    ...externalIds.map(({ value, sources, locator }) => ({
      ...fact('externalId', { value: externalKey(value), sources, locator }),
      slot: `externalId ${value.authority}`,
    })),
  ]
}

/** A thing may have many names, so one does not speak against another. */
const ofNames = (fact: Fact): Fact => ({ ...fact, slot: 'names', items: 'all' })

/** `originalTitle`, `englishName`: claims of one property can be compared. */
const nameProperty = (kind: Kind, { kind: nameKind }: Name) =>
  nameKind.toLowerCase() + (ENTITIES[kind].naming === 'title' ? 'Title' : 'Name')

/** The single statements of a property: each event of a timeline, and each language, can be true or false by itself. */
function statedBy(property: string, given: Sourced<unknown>): Sourced<string>[] {
  if (property === 'timeline')
    return (given.value as Props<'FILM'>['timeline']).map((event) => ({
      ...given,
      sources: event.sources,
      value: eventText(event),
    }))
  const values: readonly unknown[] = Array.isArray(given.value) ? given.value : [given.value]
  return values.map((value) => ({ ...given, value: String(value) }))
}

const eventText = ({ kind, from, to, note }: Props<'FILM'>['timeline'][number]) =>
  [kind, from && to ? `${from}/${to}` : (from ?? to), note && `(${note})`].filter(Boolean).join(' ')

/** The statement that a relation is; none for a relation that only follows from others. */
export function factOfRelation(relation: DraftRelation, named: Named, speaker: string, trust: Trust): Fact[] {
  const { claim } = relationRow(relation.kind)
  if (!claim) return []
  const [subject, other] = claim.subject === 'from' ? [relation.from, relation.to] : [relation.to, relation.from]
  const { sources, locator }: Provenance = relation
  const fact = { speaker, subject, property: claim.property, sources, locator }
  // An outcome has no label; what is claimed of a film or person is the prize.
  const award = named.awardOf.get(other)
  const entity = named.entities.get(award ?? other)
  if (!entity) return []
  if (award === undefined) {
    const items = trust.items(claim.property, 'all')
    return [{ ...fact, slot: claim.property, value: labelOfDraft(entity), valueEntity: entity.id, items }]
  }
  const value = outcomeText(entity, relation, named.entities.get(named.filmOf.get(other) ?? ''))
  return [{ ...fact, slot: `${claim.property} ${other}`, value, valueEntity: entity.id, items: 'one' }]
}

/** `Palme d'Or, 1958: WON, for The Cranes Are Flying`: several films may bring somebody the same prize of a year. */
function outcomeText(award: DraftEntity, { props }: DraftRelation, film: DraftEntity | undefined): string {
  const result = `${labelOfDraft(award)}, ${props.year}: ${props.outcome}`
  return film ? `${result}, for ${labelOfDraft(film)}` : result
}

const labelOfDraft = ({ id, names }: DraftEntity) => labelOf({ id, names: names.map((n) => n.value) }, 'EN')

/** A statement that is kept as a claim only; it is compared with what else is said of the same property. */
export function factOfClaim(claim: DraftClaim, named: Named, speaker: string, trust: Trust): Fact {
  const { subject, property, valueEntity, outcome, sources, locator, judgement } = claim
  const entity = valueEntity === undefined ? undefined : named.entities.get(valueEntity)
  const value = claim.value ?? (entity ? labelOfDraft(entity) : (valueEntity ?? ''))
  const one = outcome !== undefined || valueEntity === undefined
  return {
    speaker,
    subject,
    property,
    slot: outcome === undefined ? property : `${property} ${outcome}`,
    value,
    ...(valueEntity === undefined ? {} : { valueEntity }),
    items: outcome === undefined ? trust.items(property, one ? 'one' : 'all') : 'one',
    sources,
    locator,
    heard: true,
    ...(judgement ? { judgement } : {}),
  }
}
