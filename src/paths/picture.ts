import type { EntityRecord, RelationRecord } from '../model/records.ts'
import type { Web } from './web.ts'

/** Things and all that joins them, to be drawn. */
export interface Picture {
  /** The most telling first. */
  readonly nodes: readonly EntityRecord[]
  readonly edges: readonly { readonly edge: RelationRecord; readonly rarity: number }[]
  /** How many there would be without a limit. */
  readonly totalNodes: number
}

/** The picture of some things of a web: with every relation between them that the web knows. */
export function pictureOf(web: Web, numbers: readonly number[], totalNodes: number): Picture {
  const shown = new Set(numbers)
  const edges = numbers.flatMap((number) =>
    [...web.linksOf(number)].flatMap(([other, { strands }]) => (shown.has(other) && number < other ? strands : [])),
  )
  return { nodes: numbers.map((number) => web.at(number)), edges: edges.sort(byEnds), totalNodes }
}

const textOf = ({ edge }: { readonly edge: RelationRecord }) => `${edge.from}|${edge.kind}|${edge.to}`

const byEnds = (a: { readonly edge: RelationRecord }, b: { readonly edge: RelationRecord }) =>
  textOf(a) < textOf(b) ? -1 : 1
