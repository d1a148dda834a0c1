import { ENTITIES, KINDS, type Kind } from '../../model/entities.ts'

/** `LITERARY_WORK` is the label `LiteraryWork`. */
const pascal = (kind: string) =>
  kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The label of every node of a kind. */
export const LABELS = Object.fromEntries(KINDS.map((kind) => [kind, pascal(kind)])) as Readonly<Record<Kind, string>>

/** Borne, beside the label of its kind, by everything that has an address of its own. */
export const ENTITY = 'Entity'

/** The labels of nodes that are no entities. */
export const AUXILIARY = {
  externalId: 'ExternalId',
  retired: 'Retired',
  releaseEvent: 'ReleaseEvent',
  claim: 'Claim',
  source: 'Source',
  dataset: 'Dataset',
  /** Stands only while the database is between two versions. */
  syncing: 'Syncing',
} as const

/** The relations of nodes that are no entities. */
export const AUXILIARY_RELATIONS = {
  /** ExternalId → what bears it. */
  identifies: 'IDENTIFIES',
  /** Retired → its successor. */
  supersededBy: 'SUPERSEDED_BY',
  /** Film → ReleaseEvent. */
  hadEvent: 'HAD_EVENT',
  /** Claim → what it is about. */
  about: 'ABOUT',
  /** Claim → Source. */
  statedBy: 'STATED_BY',
} as const

/** The property that holds an indexed value: `byYear`. Beside it stands the property itself, as it reads: `year`. */
export const indexProperty = (key: string): string => `by${key.charAt(0).toUpperCase()}${key.slice(1)}`

/** The label under which a thing of any of these kinds is found by its id. */
export function labelFor(kinds: readonly Kind[]): string {
  const [first, ...more] = [...new Set(kinds)]
  if (first !== undefined && more.length === 0) return LABELS[first]
  return kinds.every((kind) => ENTITIES[kind].addressable) ? ENTITY : kinds.map((kind) => LABELS[kind]).join('|')
}

/** The only node of its label: what the database holds, and in what form. */
export const DATASET_ID = 'dataset'

/** The form in which a data set lies in the database. A store refuses one of another form; `kinograph sync` makes it anew. */
export const GRAPH_FORMAT = 4

/** Names of the full-text indexes. */
export const FULL_TEXT = { keys: 'entity_keys', words: 'entity_words', terms: 'entity_terms' } as const
