import type { Kind } from '../../model/entities.ts'
import { groupBy } from '../../model/group-by.ts'
import { externalKey } from '../../model/ids.ts'
import type { Ask, LookupKey } from '../store.ts'
import type { Asking } from './asking.ts'
import { namedQuery } from './cypher/look-up.ts'
import { followed } from './follow.ts'

/** The ids that each key leads to, in the natural order of their kind. */
export async function lookUp(
  asking: Asking,
  keys: readonly LookupKey[],
  ask: Ask,
): Promise<readonly (readonly string[])[]> {
  const external = keys.flatMap((key) => (key.kind === 'external' ? [externalKey(key)] : []))
  const named = groupBy(
    keys.filter((key) => key.kind === 'name'),
    ({ of }) => of,
  )
  const [bearers, ...byName] = await Promise.all([
    followed(asking, external, ask),
    ...[...named].map(([kind, ofKind]) => namedAs(asking, kind, ofKind, ask)),
  ])
  const byKey = new Map([...byName.flatMap((found) => [...found])])
  const byExternal = new Map(external.map((key, i) => [key, bearers[i]]))
  return keys.map((key) => {
    if (key.kind === 'name') return byKey.get(`${key.of} ${key.key}`) ?? []
    const id = byExternal.get(externalKey(key))
    return id === undefined ? [] : [id]
  })
}

async function namedAs(
  { connection }: Asking,
  kind: Kind,
  keys: readonly { readonly key: string }[],
  ask: Ask,
): Promise<Map<string, readonly string[]>> {
  const texts = [...new Set(keys.map(({ key }) => key))].filter((key) => key !== '')
  const rows = texts.length === 0 ? [] : await connection.read('named', namedQuery(kind, texts), ask)
  return new Map(rows.map((row): [string, string[]] => [`${kind} ${row.get('key')}`, row.get('ids')]))
}
