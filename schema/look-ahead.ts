import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../src/loaders/context.ts'
import { kindOfId } from '../src/model/ids.ts'
import type { Connection } from './connection.ts'
import { typeName } from './type-name.ts'

/** Said of a field: it is a connection, and takes nothing but the id of its parent. */
export const BY_ID_ALONE = { extensions: { byIdAlone: true } } as const

const PARTS = { edges: 'items', nodes: 'items', pageInfo: 'items', totalCount: 'totalCount' } as const

/**
 * Asks for the lists of a thing together with the thing itself, which are otherwise asked when it is there: the id is
 * known already. What they give is kept by the loaders, and a mistake in an argument is told when the field is resolved.
 */
export function lookAhead(id: string, context: Context, info: GraphQLResolveInfo): void {
  const kind = kindOfId(id)
  const type = kind && info.schema.getType(typeName(kind))
  if (isObjectType(type)) for (const { selectionSet } of info.fieldNodes) askFor(id, type, selectionSet, context, info)
}

function askFor(
  id: string,
  type: GraphQLObjectType,
  selected: SelectionSetNode | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): void {
  for (const selection of selected?.selections ?? []) {
    // What may be left out is asked for in its turn.
    if (selection.directives && selection.directives.length > 0) continue
    if (selection.kind !== 'Field') {
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
      const condition = fragment?.typeCondition?.name.value ?? type.name
      if (fragment && condition === type.name) askFor(id, type, fragment.selectionSet, context, info)
      continue
    }
    const field = type.getFields()[selection.name.value]
    if (!field?.extensions.byIdAlone || !field.resolve) continue
    try {
      const args = getArgumentValues(field, selection, info.variableValues)
      const list = field.resolve({ id }, args, context, info) as Connection<unknown>
      for (const part of partsOf(selection.selectionSet)) list[part]().catch(() => {})
    } catch {}
  }
}

function partsOf(selected: SelectionSetNode | undefined): Set<'items' | 'totalCount'> {
  const names = (selected?.selections ?? []).flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []))
  return new Set(names.flatMap((name) => (name in PARTS ? [PARTS[name as keyof typeof PARTS]] : [])))
}
