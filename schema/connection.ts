import type { OutputRef } from '@pothos/core'
import type { KeyShape } from '../src/graph/order.ts'
import { cutPage, encodeCursor, type Page, type Slice, type SortKey } from '../src/graph/page.ts'
import { lazily } from '../src/model/lazily.ts'
import type { RelationRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'

/** One item of a connection: a thing, and the relations that led to it (none where it was found by a filter). */
export interface Edge<Node> {
  readonly cursor: () => string
  readonly node: Node
  readonly relations: readonly RelationRecord[]
}

interface PageBounds {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: (() => string) | undefined
  readonly endCursor: (() => string) | undefined
}

interface Items<Node, More = object> {
  readonly edges: readonly (Edge<Node> & More)[]
  readonly pageInfo: PageBounds
}

/** The parts of a list that are asked of the store only when they are selected, each once. */
export interface Connection<Node, More = object> {
  readonly items: () => Promise<Items<Node, More>>
  readonly totalCount: () => Promise<number>
}

const PageInfo = builder.objectRef<PageBounds>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more items follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether more items come before.' }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item.',
      resolve: ({ startCursor }) => startCursor?.(),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item.',
      resolve: ({ endCursor }) => endCursor?.(),
    }),
  }),
})

/** Each item of a page is reckoned by the connection itself; its lists add nothing of their own. */
const ONE_EACH = { field: 1, multiplier: 1 } as const

/**
 * The two types of a list: `NameConnection` and `NameEdge`. What is said of the relation itself is added to the edge
 * where the relation is at home. (The relay plugin of Pothos would bring the same types, but clamps wrong pages
 * silently and has no keyset cursors.)
 * @typeParam More what an edge knows beside its relations
 * @param items what the list holds, for its description
 */
export function connectionOf<Node, More = object>(name: string, items: string, node: OutputRef<Node>) {
  const EdgeType = builder.objectRef<Edge<Node> & More>(`${name}Edge`)
  EdgeType.implement({
    description: `One of the ${items} of a list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where it stands in the list: for after and before.',
        resolve: (edge) => edge.cursor(),
      }),
      node: t.field({
        type: node as OutputRef<unknown>,
        description: 'The thing itself.',
        complexity: 1,
        resolve: (edge) => edge.node,
      }),
    }),
  })
  const ConnectionType = builder.objectRef<Connection<Node, More>>(`${name}Connection`)
  ConnectionType.implement({
    description: `A page of a list of ${items}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        description: 'The items, with what is said of their relation.',
        complexity: { field: 0, multiplier: 1 },
        resolve: async (connection) => (await connection.items()).edges,
      }),
      nodes: t.field({
        type: [node as OutputRef<unknown>],
        description: 'The items alone.',
        complexity: ONE_EACH,
        resolve: async (connection) => (await connection.items()).edges.map((edge) => edge.node),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: async (connection) => (await connection.items()).pageInfo,
      }),
      totalCount: t.int({
        description: 'Number of items in the whole list.',
        complexity: 1,
        resolve: (connection) => connection.totalCount(),
      }),
    }),
  })
  return { Connection: ConnectionType, Edge: EdgeType }
}

/** Makes the answer of a connection from what a store gives for a page. */
export function connection<Item extends { readonly key: SortKey }, Node, More = object>(
  slice: () => Promise<Slice<Item>>,
  shape: KeyShape,
  edgeOf: (item: Item) => Pick<Edge<Node>, 'node' | 'relations'> & More,
  totalCount: () => Promise<number>,
): Connection<Node, More> {
  const read = async () => {
    const { items, hasNext, hasPrevious } = await slice()
    const edges = items.map((item) => ({ cursor: () => encodeCursor(shape.join(), item.key), ...edgeOf(item) }))
    const [startCursor, endCursor] = [edges[0]?.cursor, edges.at(-1)?.cursor]
    return { edges, pageInfo: { hasNextPage: hasNext, hasPreviousPage: hasPrevious, startCursor, endCursor } }
  }
  return { items: lazily(read), totalCount }
}

/** The same of a whole list that is at hand, in order. */
export function connectionOfList<Item extends { readonly key: SortKey }, Node, More = object>(
  items: readonly Item[],
  page: Page,
  shape: KeyShape,
  edgeOf: (item: Item) => Pick<Edge<Node>, 'node' | 'relations'> & More,
  descending: readonly boolean[] = [],
): Connection<Node, More> {
  const slice = cutPage(items, ({ key }) => key, page, descending)
  return connection<Item, Node, More>(
    async () => slice,
    shape,
    edgeOf,
    async () => items.length,
  )
}
