import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Following } from '../src/graph/store.ts'
import { shapeOf } from '../src/loaders/shape.ts'

type Walk = (args: never) => Following

/** Said of a field: it shows the neighbours of its parent, these for these arguments, and needs nothing but its id. */
export const walked = <Args>(walk: (args: Args) => Following) => ({ extensions: { walk: walk as Walk } })

/** How many levels below a field are asked together with it. */
const LEVELS = 4

/** More lists than this do not come with a thing: what is left is asked in its turn. */
const MOST = 12

/**
 * What the query will ask next of each thing that a field shows, alone or as the nodes of a list: it comes with the
 * answer, instead of waiting for it. What a directive may leave out, and a mistake in an argument, is left to the field
 * itself.
 */
export function lookAhead(info: GraphQLResolveInfo): readonly Following[] {
  return nextOf(getNamedType(info.returnType), info.fieldNodes, LEVELS, info)
}

/** Whether a list is asked for its things and for their number. */
export function countsToo(info: GraphQLResolveInfo): boolean {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) return false
  const fields = info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(type, selectionSet, info))
  return called('totalCount', fields).length > 0 && fields.some(({ name }) => PAGE.includes(name.value))
}

/** The fields of a list that show something of its page. */
const PAGE: readonly string[] = ['nodes', 'edges', 'pageInfo']

type Scope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

function nextOf(type: unknown, nodes: readonly FieldNode[], levels: number, scope: Scope): Following[] {
  if (!isObjectType(type) || levels === 0) return []
  const fields = nodes.flatMap(({ selectionSet }) => fieldsOf(type, selectionSet, scope))
  const { nodes: listed, edges } = type.getFields()
  if (listed && edges) {
    const things = [...called('nodes', fields), ...below(edges, called('edges', fields), 'node', scope)]
    return nextOf(getNamedType(listed.type), things, levels, scope)
  }
  const next = new Map<string, Following>()
  for (const node of fields) {
    const one = followingOf(type.getFields()[node.name.value], node, levels, scope)
    if (one && next.size < MOST) next.set(shapeOf(one), one)
  }
  return [...next.values()]
}

type Field = GraphQLField<unknown, unknown>

/** What a field shows, with what is asked of that in its turn. */
function followingOf(field: Field | undefined, node: FieldNode, levels: number, scope: Scope): Following | undefined {
  const walk = field?.extensions.walk as Walk | undefined
  if (!field || !walk || !showsThings(field, node, scope)) return undefined
  try {
    const own = walk(getArgumentValues(field, node, scope.variableValues) as never)
    const following = nextOf(getNamedType(field.type), [node], levels - 1, scope)
    return following.length === 0 ? own : { ...own, following }
  } catch {
    return undefined
  }
}

/** Whether anything but the number of its things is asked of a list. */
function showsThings(field: Field, node: FieldNode, scope: Scope): boolean {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !('totalCount' in type.getFields())) return true
  return fieldsOf(type, node.selectionSet, scope).some(({ name }) => PAGE.includes(name.value))
}

const called = (name: string, fields: readonly FieldNode[]) => fields.filter((one) => one.name.value === name)

function below(field: Field, nodes: readonly FieldNode[], name: string, scope: Scope): FieldNode[] {
  const type = getNamedType(field.type)
  return isObjectType(type)
    ? called(
        name,
        nodes.flatMap(({ selectionSet }) => fieldsOf(type, selectionSet, scope)),
      )
    : []
}

/** The fields of a type that are selected whatever happens. */
function fieldsOf(type: GraphQLObjectType, selected: SelectionSetNode | undefined, scope: Scope): FieldNode[] {
  return (selected?.selections ?? []).flatMap((one): FieldNode[] => {
    if (one.directives && one.directives.length > 0) return []
    if (one.kind === 'Field') return [one]
    const fragment = one.kind === 'InlineFragment' ? one : scope.fragments[one.name.value]
    const condition = fragment?.typeCondition?.name.value ?? type.name
    return fragment && condition === type.name ? fieldsOf(type, fragment.selectionSet, scope) : []
  })
}
