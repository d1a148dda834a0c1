import type { EntityRecord, RelationRecord } from '../../src/model/records.ts'

/** What a data set has more, less, or otherwise than the one before it. */
export interface Changes {
  readonly added: Readonly<Record<string, number>>
  readonly changed: Readonly<Record<string, number>>
  readonly removed: Readonly<Record<string, number>>
  /** Ids of some that were removed or changed: what a reader of a preview looks at first. */
  readonly examples: { readonly changed: readonly string[]; readonly removed: readonly string[] }
}

export interface Compared {
  readonly entities: readonly EntityRecord[]
  readonly relations: readonly RelationRecord[]
}

const EXAMPLES = 20

const NOTHING: Compared = { entities: [], relations: [] }

/** Compares two data sets, thing by thing and relation by relation; what is only computed does not count. */
export function changesBetween(before: Compared = NOTHING, after: Compared): Changes {
  const [old, now] = [contentOf(before), contentOf(after)]
  const added = [...now].filter(([id]) => !old.has(id))
  const changed = [...now].filter(([id, { text }]) => old.has(id) && old.get(id)?.text !== text)
  const removed = [...old].filter(([id]) => !now.has(id))
  const ids = (list: typeof added) => list.slice(0, EXAMPLES).map(([id]) => id)
  return {
    added: countKinds(added),
    changed: countKinds(changed),
    removed: countKinds(removed),
    examples: { changed: ids(changed), removed: ids(removed) },
  }
}

interface Content {
  readonly kind: string
  readonly text: string
}

function contentOf({ entities, relations }: Compared): Map<string, Content> {
  return new Map([
    ...entities.map(({ id, kind, names, props, externalIds, sources }): [string, Content] => [
      id,
      { kind, text: JSON.stringify([names, props, externalIds, sources]) },
    ]),
    ...relations.map(({ from, kind, to, props, sources }): [string, Content] => [
      `${from} ${kind} ${to}`,
      { kind, text: JSON.stringify([props, sources]) },
    ]),
  ])
}

function countKinds(list: readonly (readonly [string, Content])[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, { kind }] of list) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
