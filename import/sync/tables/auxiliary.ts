import { AUXILIARY, AUXILIARY_RELATIONS, ENTITY, LABELS } from '../../../src/graph/neo4j/names.ts'
import { externalKey } from '../../../src/model/ids.ts'
import {
  type ClaimRecord,
  type EntityRecord,
  isOfKind,
  type RedirectRecord,
  type SourceRecord,
} from '../../../src/model/records.ts'
import type { EdgeRow, Graph, NodeRow, Properties } from '../graph.ts'
import { contentHash } from '../hash.ts'

/** What a node that is no entity holds: readable by hand, and whole as JSON. */
function nodeRow(id: string, props: Properties): NodeRow {
  return { id, hash: contentHash(props), props }
}

/** A relation that says nothing but that it holds. */
const edgeRow = (from: string, to: string): EdgeRow => ({ from, to, hash: contentHash([from, to]), props: {} })

const readable = (record: object): Properties =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Properties

/** Sources, and the claims that they make about entities. */
export function claimTables(sources: readonly SourceRecord[], claims: readonly ClaimRecord[]): Graph {
  const ends = { fromLabel: AUXILIARY.claim }
  return {
    nodes: [
      {
        labels: [AUXILIARY.source],
        rows: sources.map((source) => nodeRow(source.id, { ...readable(source), json: JSON.stringify(source) })),
      },
      {
        labels: [AUXILIARY.claim],
        rows: claims.map((claim) =>
          nodeRow(claim.id, {
            ...readable(claim),
            contested: claim.contradicts.length > 0,
            json: JSON.stringify(claim),
          }),
        ),
      },
    ],
    edges: [
      {
        ...ends,
        type: AUXILIARY_RELATIONS.about,
        toLabel: ENTITY,
        rows: claims.map(({ id, subject }) => edgeRow(id, subject)),
      },
      {
        ...ends,
        type: AUXILIARY_RELATIONS.statedBy,
        toLabel: AUXILIARY.source,
        rows: claims.map(({ id, source }) => edgeRow(id, source)),
      },
    ],
  }
}

/** Identifiers by which an entity is found beside its own id: those of other authorities, and those it had before. */
export function identifierTables(entities: readonly EntityRecord[], redirects: readonly RedirectRecord[]): Graph {
  const external = entities.flatMap(({ id, externalIds }) =>
    externalIds.map((one) => ({ id: externalKey(one), of: id, ...one })),
  )
  const retired = inUse(redirects, new Set(entities.map(({ id }) => id)))
  return {
    nodes: [
      {
        labels: [AUXILIARY.externalId],
        rows: external.map(({ id, authority, value }) => nodeRow(id, { authority, value })),
      },
      { labels: [AUXILIARY.retired], rows: retired.map(({ id }) => nodeRow(id, {})) },
    ],
    edges: [
      {
        type: AUXILIARY_RELATIONS.identifies,
        fromLabel: AUXILIARY.externalId,
        toLabel: ENTITY,
        rows: external.map(({ id, of }) => edgeRow(id, of)),
      },
      {
        type: AUXILIARY_RELATIONS.supersededBy,
        fromLabel: AUXILIARY.retired,
        toLabel: ENTITY,
        rows: retired.map(({ id, successor }) => edgeRow(id, successor)),
      },
    ],
  }
}

/** Each retired id with the successor that is in use: a successor may itself have been retired later. */
function inUse(redirects: readonly RedirectRecord[], ids: ReadonlySet<string>): RedirectRecord[] {
  const successors = new Map(redirects.map(({ id, successor }) => [id, successor]))
  return redirects.flatMap(({ id }) => {
    let target = successors.get(id)
    for (let hops = 0; target !== undefined && !ids.has(target) && hops < redirects.length; hops++)
      target = successors.get(target)
    return target !== undefined && ids.has(target) ? [{ id, successor: target }] : []
  })
}

/** The steps of each film from completion to the screen. */
export function releaseEventTables(entities: readonly EntityRecord[]): Graph {
  const events = entities
    .filter((entity) => isOfKind(entity, 'FILM'))
    .flatMap(({ id, props }) => props.timeline.map((event, i) => ({ id: `${id}#${i + 1}`, film: id, event })))
  return {
    nodes: [{ labels: [AUXILIARY.releaseEvent], rows: events.map(({ id, event }) => nodeRow(id, readable(event))) }],
    edges: [
      {
        type: AUXILIARY_RELATIONS.hadEvent,
        fromLabel: LABELS.FILM,
        toLabel: AUXILIARY.releaseEvent,
        rows: events.map(({ id, film }) => edgeRow(film, id)),
      },
    ],
  }
}
