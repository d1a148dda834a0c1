import { createHash } from 'node:crypto'
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { ENTITIES } from '../../src/model/entities.ts'
import type { EntityRecord, PositionRecord, RelationRecord } from '../../src/model/records.ts'
import { relationRow } from '../../src/model/relations.ts'

/** The first picture needs more steps to unfold than one that only takes in what is new. */
const LATER_ITERATIONS = 20
const FEWEST_FIRST = 50
const MOST_FIRST = 200

/** How many moves of one thing the first picture may take: a newcomer waits for it. */
const FIRST_MOVES = 300_000

const firstIterations = (things: number) =>
  Math.min(MOST_FIRST, Math.max(FEWEST_FIRST, Math.round(FIRST_MOVES / things)))

/** Side of the square in which things start (drawing units). */
const START_SIDE = 1000

/**
 * Where each addressable thing stands in the picture of the whole graph (ForceAtlas2). It starts from the positions of
 * the build before, so that a picture changes little when the data do.
 */
export function layout(
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[],
  before: readonly PositionRecord[] = [],
): PositionRecord[] {
  const known = new Map(before.map((position) => [position.id, position]))
  const graph = new UndirectedGraph()
  for (const { id, kind } of entities) if (ENTITIES[kind].addressable) graph.addNode(id, known.get(id) ?? startOf(id))
  for (const { from, to, kind } of relations)
    if (relationRow(kind).walk === 'default' && from !== to && graph.hasNode(from) && graph.hasNode(to))
      graph.mergeEdge(from, to)
  if (graph.order === 0) return []
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false }
  const iterations = known.size === 0 ? firstIterations(graph.order) : LATER_ITERATIONS
  const placed = forceAtlas2(graph, { iterations, settings })
  return Object.entries(placed).map(([id, { x, y }]) => ({ id, x: round(x), y: round(y) }))
}

/** Scattered, and yet the same for the same id wherever it is computed. */
function startOf(id: string): { x: number; y: number } {
  const hash = createHash('sha256').update(id).digest()
  const coordinate = (offset: number) => (hash.readUInt32BE(offset) / 0xffffffff) * START_SIDE
  return { x: coordinate(0), y: coordinate(4) }
}

const round = (value: number) => Math.round(value * 100) / 100
