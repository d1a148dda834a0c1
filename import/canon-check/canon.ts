import type { Kind } from '../../src/model/entities.ts'
import { groupBy } from '../../src/model/group-by.ts'
import { englishName } from '../../src/model/names/name.ts'
import type { RelationName } from '../../src/model/relations.ts'
import { withRomanisedName } from '../dataset/romanise-names.ts'
import type { Draft, DraftEntity, DraftRelation } from '../draft.ts'
import type { Ids } from './record.ts'

/** The canon as a checker asks it. */
export class Canon {
  readonly draft: Draft
  readonly #entities: ReadonlyMap<string, DraftEntity>
  readonly #byExternalId: ReadonlyMap<string, DraftEntity>
  readonly #from: ReadonlyMap<string, readonly DraftRelation[]>
  readonly #to: ReadonlyMap<string, readonly DraftRelation[]>

  constructor(draft: Draft) {
    const entities = draft.entities.map(withRomanisedName)
    this.draft = { ...draft, entities }
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    this.#byExternalId = new Map(
      entities.flatMap((entity) => entity.externalIds.map(({ value }) => [value.value, entity] as const)),
    )
    this.#from = groupBy(draft.relations, ({ from, kind }) => `${from} ${kind}`)
    this.#to = groupBy(draft.relations, ({ to, kind }) => `${to} ${kind}`)
  }

  ofKind(kind: Kind): readonly DraftEntity[] {
    return this.draft.entities.filter((entity) => entity.kind === kind)
  }

  entity(id: string): DraftEntity | undefined {
    return this.#entities.get(id)
  }

  /** What a record's identifiers stand for: that of Wikidata decides where both sides have one. */
  identified({ wikidata, imdb }: Ids): DraftEntity | undefined {
    const byWikidata = this.#byExternalId.get(wikidata ?? '')
    const byImdb = this.#byExternalId.get(imdb ?? '')
    if (byWikidata || !byImdb) return byWikidata
    return wikidata && idsOf(byImdb).wikidata ? undefined : byImdb
  }

  from(id: string, relation: RelationName): readonly DraftRelation[] {
    return this.#from.get(`${id} ${relation}`) ?? []
  }

  to(id: string, relation: RelationName): readonly DraftRelation[] {
    return this.#to.get(`${id} ${relation}`) ?? []
  }

  /** Those who have a credit in a film. */
  credited(film: string, relation: RelationName): readonly DraftEntity[] {
    return this.to(film, relation).flatMap(({ from }) => this.entity(from) ?? [])
  }
}

/** A property of a thing, as the canon states it. */
export const stated = (entity: DraftEntity, property: string): unknown => entity.props[property]?.value

export const labelOf = (entity: DraftEntity): string =>
  englishName(entity.names.map(({ value }) => value))?.text ?? entity.id

export const idsOf = (entity: DraftEntity): Ids =>
  Object.fromEntries(entity.externalIds.map(({ value }) => [value.authority, value.value]))
