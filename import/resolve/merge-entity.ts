import { fold } from '../../src/model/names/fold.ts'
import type { Name } from '../../src/model/names/name.ts'
import type { DraftEntity, Sourced } from '../draft.ts'
import { factsOfEntity } from './facts-of.ts'
import { judge } from './judge.ts'
import type { Trust } from './trust.ts'

/** What one source says of a thing. */
export interface Entry {
  readonly source: string
  readonly entity: DraftEntity
}

/** Kinds of names of which a thing has one; another source's becomes an alternative. */
const ONE_EACH: readonly Name['kind'][] = ['ORIGINAL', 'ENGLISH', 'ROMANISED']

/** One thing of what all sources say of it: of each property the value of the source that is trusted most. */
export function mergeEntity(entries: readonly Entry[], trust: Trust): DraftEntity {
  const inOrder = entries.toSorted((a, b) => trust.rank('', a.source) - trust.rank('', b.source))
  const [first] = inOrder
  if (!first) throw new Error('expected something to merge')
  if (inOrder.length === 1) return first.entity
  const { id, kind, locator } = first.entity
  return {
    id,
    kind,
    locator,
    names: mergeNames(inOrder),
    props: mergeProps(inOrder, trust),
    externalIds: mergeIds(inOrder),
  }
}

function mergeNames(entries: readonly Entry[]): Sourced<Name>[] {
  const merged = new Map<string, Sourced<Name>>()
  for (const { value, ...fact } of entries.flatMap(({ entity }) => entity.names)) {
    const key = fold(value.text)
    const known = merged.get(key)
    const taken = ONE_EACH.includes(value.kind) && [...merged.values()].some((name) => name.value.kind === value.kind)
    if (known) merged.set(key, { ...known, sources: union(known.sources, fact.sources) })
    else merged.set(key, { ...fact, value: taken ? { ...value, kind: 'ALTERNATIVE' } : value })
  }
  return [...merged.values()]
}

function mergeProps(entries: readonly Entry[], trust: Trust): DraftEntity['props'] {
  const keys = new Set(entries.flatMap(({ entity }) => Object.keys(entity.props)))
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const given = entries.flatMap((entry) =>
        entry.entity.props[key] ? [{ entry, fact: entry.entity.props[key] }] : [],
      )
      const chosen = given.length === 1 ? given[0]?.fact : chooseProp(key, given, trust)
      return chosen ? [[key, chosen]] : []
    }),
  )
}

/** Judged by the same court as the claims, so that what is shown is what is said to be chosen. */
function chooseProp(
  key: string,
  given: readonly { readonly entry: Entry; readonly fact: Sourced<unknown> }[],
  trust: Trust,
): Sourced<unknown> | undefined {
  const texts = given.flatMap(({ entry: { entity, source }, fact }) =>
    factsOfEntity({ ...entity, kind: 'FILM', names: [], externalIds: [], props: { [key]: fact } }, source, trust).map(
      (text) => ({ text, fact }),
    ),
  )
  const rulings = judge(
    texts.map(({ text }) => text),
    trust,
  )
  const shown = texts.find(({ text }) => text === rulings[0]?.fact)?.fact ?? given[0]?.fact
  const alike = rulings.filter(({ chosen }) => chosen).flatMap(({ fact }) => fact.sources)
  return shown && { ...shown, sources: union(shown.sources, alike) }
}

/** One identifier of each authority: two films cannot have one page, nor one film two. */
function mergeIds(entries: readonly Entry[]): DraftEntity['externalIds'] {
  const merged = new Map<string, DraftEntity['externalIds'][number]>()
  for (const id of entries.flatMap(({ entity }) => entity.externalIds)) {
    const known = merged.get(id.value.authority)
    if (!known) merged.set(id.value.authority, id)
    else if (known.value.value === id.value.value)
      merged.set(id.value.authority, { ...known, sources: union(known.sources, id.sources) })
  }
  return [...merged.keys()].sort().flatMap((authority) => merged.get(authority) ?? [])
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]
