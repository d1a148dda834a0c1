import type { Step } from '../graph/store.ts'
import type { RelationName } from '../model/relations.ts'

/** One step from things, as `GraphStore.expand` gives it; who asks may collect what several ask at once. */
export type Expand = (
  ids: readonly string[],
  relations: readonly RelationName[],
  limit: number,
) => Promise<readonly (readonly Step[])[]>
