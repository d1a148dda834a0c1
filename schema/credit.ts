import type { EntityRecord, RelationRecord } from '../src/model/records.ts'
import { type CreditRole as CreditRoleValue, relationRow } from '../src/model/relations.ts'
import { builder } from './builder.ts'
import { connectionOf } from './connection.ts'
import { CreditRole } from './credit-role.ts'
import { Person } from './nouns.ts'
import { Source, sourcesOf } from './source.ts'

/** The people of a film: an edge a role. */
export const Credits = connectionOf<EntityRecord<'PERSON'>>('Credit', 'credits', Person)

/** The role that a relation of credits stands for. */
export function roleOf({ kind }: RelationRecord): CreditRoleValue {
  const { role } = relationRow(kind)
  if (!role) throw new Error(`${kind} is no credit`)
  return role
}

/** The characters played, by all of the relations together. */
export const charactersOf = (relations: readonly RelationRecord[]): string[] =>
  relations.flatMap(({ props }) => (Array.isArray(props.characters) ? props.characters.map(String) : []))

const first = ({ relations }: { readonly relations: readonly RelationRecord[] }): RelationRecord => {
  const [relation] = relations
  if (!relation) throw new Error('a credit without its relation')
  return relation
}

builder.objectFields(Credits.Edge, (t) => ({
  role: t.field({ type: CreditRole, description: 'What the person did.', resolve: (edge) => roleOf(first(edge)) }),
  characters: t.stringList({
    description: 'Whom an actor played; empty where it is not recorded.',
    resolve: ({ relations }) => charactersOf(relations),
  }),
  billing: t.int({
    nullable: true,
    description: 'Place among those of the same role, from 1.',
    resolve: (edge) => numberIn(first(edge).props.billing),
  }),
  creditedAs: t.string({
    nullable: true,
    description: 'The name in the titles, where it is another.',
    resolve: (edge) => textIn(first(edge).props.creditedAs),
  }),
  sources: t.field({
    type: [Source],
    description: 'The sources of the credit.',
    resolve: ({ relations }, _, context) =>
      sourcesOf(
        context,
        relations.flatMap((relation) => relation.sources),
      ),
  }),
}))

const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)

/** A text among the properties of a relation. */
export const textIn = (value: unknown) => (typeof value === 'string' ? value : null)
