import DataLoader from 'dataloader'
import type { Following } from '../graph/store.ts'
import type { Kind } from '../model/entities.ts'
import { groupBy } from '../model/group-by.ts'
import type { EntityRecord } from '../model/records.ts'
import type { Finding } from './finding.ts'
import { shapeOf } from './shape.ts'

/** A thing of a kind by its own id, and what is to come with it. */
interface ThingQuestion {
  readonly kind: Kind
  readonly id: string
  readonly following: readonly Following[]
}

export type ThingLoader = DataLoader<ThingQuestion, EntityRecord | undefined, string>

/** Loads things with what the query asks of them next; undefined where nothing in use bears the id. */
export function thingLoader(find: Finding): ThingLoader {
  const findAll = async (things: readonly ThingQuestion[]) => {
    const [{ kind, following }] = things as [ThingQuestion]
    const ids = things.map(({ id }) => id)
    const { items } = await find(kind, { kind: 'ids', ids }, [], { take: ids.length, from: 'start' }, { following })
    return items.map(({ node }) => node)
  }
  return new DataLoader(
    async (keys: readonly ThingQuestion[]) => {
      const groups = groupBy([...keys], ({ kind, following }: ThingQuestion) => `${kind} ${shapeOf(following)}`)
      const found = (await Promise.all([...groups.values()].map(findAll))).flat()
      const byId = new Map(found.map((node) => [node.id, node]))
      return keys.map(({ id }) => byId.get(id))
    },
    { cacheKeyFn: shapeOf },
  )
}
