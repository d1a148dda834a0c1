import type { Direction } from '../../src/model/edge.ts'
import type { Kind } from '../../src/model/entities.ts'
import { nameWords } from '../../src/model/names/match-key.ts'
import type { RelationName } from '../../src/model/relations.ts'
import type { DraftEntity, DraftRelation } from '../draft.ts'

type Chain = readonly (readonly [RelationName, Direction])[]

/** What people add to a name to say which they mean: "tarkovsky mirror", "cannes jury prize". */
const ADDED: Readonly<Partial<Record<Kind, readonly Chain[]>>> = {
  FILM: [
    [['DIRECTED', 'in']],
    [
      ['BASED_ON', 'out'],
      ['AUTHORED', 'in'],
    ],
  ],
  LITERARY_WORK: [[['AUTHORED', 'in']]],
  AWARD: [[['GIVEN_BY', 'out']]],
}

type Edges = (id: string) => { readonly out: readonly DraftRelation[]; readonly in: readonly DraftRelation[] }

/** For a thing, the keys of the words in the names of what people name beside it. */
export function contextWords(entities: readonly DraftEntity[], edgesOf: Edges): (entity: DraftEntity) => string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const wordsOf = (id: string) =>
    (byId.get(id)?.names ?? []).flatMap(({ value }) => nameWords(value.text, value.language))
  const follow = (ids: readonly string[], [relation, direction]: Chain[number]) =>
    ids.flatMap((id) =>
      edgesOf(id)
        [direction].filter((edge) => edge.kind === relation)
        .map((edge) => (direction === 'out' ? edge.to : edge.from)),
    )
  return ({ id, kind }) => {
    const reached = (ADDED[kind] ?? []).flatMap((chain) => chain.reduce(follow, [id] as readonly string[]))
    return [...new Set([...new Set(reached)].flatMap(wordsOf))]
  }
}
