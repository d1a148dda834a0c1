import { createHash } from 'node:crypto'
import { ENTITIES, type Kind, type Props } from '../../src/model/entities.ts'
import { externalKey } from '../../src/model/ids.ts'
import { labelOf, type Name } from '../../src/model/names/name.ts'
import type { ClaimRecord, SourceRecord } from '../../src/model/records.ts'
import { type RelationName, relationRow } from '../../src/model/relations.ts'
import type { Draft, DraftEntity, DraftRelation, Provenance, Sourced } from '../draft.ts'

/** Who makes the claims of a draft, and which sources are outside records that bear a claim out. */
interface Speaker {
  readonly source: string
  readonly records: ReadonlySet<string>
}

/**
 * Every fact of a draft as a claim of its source. A claim that an outside record states too is SUPPORTED, with that
 * record as its evidence; one that stands on the source's word alone is UNVERIFIED.
 */
export function claimsOf(draft: Draft, source: string): ClaimRecord[] {
  const speaker = { source, records: new Set(draft.sources.filter(isRecord).map(({ id }) => id)) }
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]))
  const ends = (kind: RelationName) => draft.relations.filter((relation) => relation.kind === kind)
  const graph = {
    entities,
    awardOf: new Map(ends('OF_AWARD').map(({ from, to }) => [from, to])),
    filmOf: new Map(ends('RECEIVED').map(({ from, to }) => [to, from])),
  }
  const addressable = draft.entities.filter((entity) => ENTITIES[entity.kind].addressable)
  return [
    ...addressable.flatMap((entity) => claimsOfEntity(entity, speaker)),
    ...draft.relations.flatMap((relation) => claimOfRelation(relation, graph, speaker)),
  ]
}

const isRecord = (source: SourceRecord) => source.record

function claimsOfEntity(entity: DraftEntity, speaker: Speaker): ClaimRecord[] {
  const claim = (property: string, { value, ...fact }: Sourced<string>) =>
    makeClaim({ subject: entity.id, property, value }, fact, speaker)
  return [
    ...entity.names.map((name) => claim(nameProperty(entity.kind, name.value), { ...name, value: name.value.text })),
    ...Object.entries(entity.props).flatMap(([property, fact]) =>
      factsOf(property, fact).map((one) => claim(property, one)),
    ),
    ...entity.externalIds.map((id) => claim('externalId', { ...id, value: externalKey(id.value) })),
  ]
}

/** `originalTitle`, `englishName`: claims of one property can be compared. */
const nameProperty = (kind: Kind, { kind: nameKind }: Name) =>
  nameKind.toLowerCase() + (ENTITIES[kind].naming === 'title' ? 'Title' : 'Name')

/** The single statements of a property: each event of a timeline, and each language, can be true or false by itself. */
function factsOf(property: string, fact: Sourced<unknown>): Sourced<string>[] {
  if (property === 'timeline')
    return (fact.value as Props<'FILM'>['timeline']).map((event) => ({
      ...fact,
      sources: event.sources,
      value: eventText(event),
    }))
  const values: readonly unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value]
  return values.map((value) => ({ ...fact, value: String(value) }))
}

const eventText = ({ kind, from, to, note }: Props<'FILM'>['timeline'][number]) =>
  [kind, from && to ? `${from}/${to}` : (from ?? to), note && `(${note})`].filter(Boolean).join(' ')

/** What the things that claims name are called, and of what award and film a result is. */
interface Named {
  readonly entities: ReadonlyMap<string, DraftEntity>
  readonly awardOf: ReadonlyMap<string, string>
  readonly filmOf: ReadonlyMap<string, string>
}

function claimOfRelation(relation: DraftRelation, graph: Named, speaker: Speaker): ClaimRecord[] {
  const { claim } = relationRow(relation.kind)
  if (!claim) return []
  const [subject, other] = claim.subject === 'from' ? [relation.from, relation.to] : [relation.to, relation.from]
  // An outcome has no label; what is claimed of a film or person is the prize.
  const award = graph.awardOf.get(other)
  const named = graph.entities.get(award ?? other)
  if (!named) return []
  const value =
    award === undefined
      ? labelOfDraft(named)
      : outcomeText(named, relation, graph.entities.get(graph.filmOf.get(other) ?? ''))
  return [makeClaim({ subject, property: claim.property, value, valueEntity: named.id }, relation, speaker)]
}

/** `Palme d'Or, 1958: WON, for The Cranes Are Flying`: several films may bring somebody the same prize of a year. */
function outcomeText(award: DraftEntity, { props }: DraftRelation, film: DraftEntity | undefined): string {
  const result = `${labelOfDraft(award)}, ${props.year}: ${props.outcome}`
  return film ? `${result}, for ${labelOfDraft(film)}` : result
}

const labelOfDraft = ({ id, names }: DraftEntity) => labelOf({ id, names: names.map((n) => n.value) }, 'EN')

type Statement = Pick<ClaimRecord, 'subject' | 'property' | 'value' | 'valueEntity'>

function makeClaim(statement: Statement, fact: Provenance, { source, records }: Speaker): ClaimRecord {
  const evidence = fact.sources.filter((id) => records.has(id))
  const supported = evidence.length > 0
  return {
    id: claimId(statement, source),
    ...statement,
    source,
    locator: fact.locator,
    chosen: true,
    verdict: supported ? 'SUPPORTED' : 'UNVERIFIED',
    ...(supported ? {} : { reason: 'No outside record at hand states it.' }),
    evidence,
    contradicts: [],
  }
}

/** The same statement of the same source always has the same id. */
function claimId({ subject, property, value, valueEntity }: Statement, source: string): string {
  const content = JSON.stringify([subject, property, valueEntity ?? value, value, source])
  return `claim:${createHash('sha256').update(content).digest('hex').slice(0, 20)}`
}
