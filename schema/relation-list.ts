import type { ObjectRef } from '@pothos/core'
import type { Kind } from '../src/model/entities.ts'
import type { EntityRecord } from '../src/model/records.ts'
import type { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { costOf, neighbours, type Selection } from './neighbours.ts'
import { pageArgs } from './page.ts'

type Types = typeof builder.$inferSchemaTypes

interface List<K extends Kind> {
  readonly Connection: ObjectRef<Types, Connection<EntityRecord<K>>>
}

/** A field that lists the neighbours of a thing by one relation, and takes nothing but a page. */
export const relationList = <Parent extends EntityRecord, K extends Kind>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  list: List<K>,
  selection: Selection,
  description: string,
) =>
  t.field({
    type: list.Connection,
    args: pageArgs,
    description,
    complexity: costOf(selection),
    ...neighbours<K>(() => selection),
  })
