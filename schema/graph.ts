import { ENTITIES } from '../src/model/entities.ts'
import { pictureOfFilms } from '../src/paths/film-picture.ts'
import { neighbourhoodOf } from '../src/paths/neighbourhood.ts'
import { builder } from './builder.ts'
import { badInput } from './errors.ts'
import { FilmFilter, filmFilter } from './filters/film-filter.ts'
import { given } from './filters/given.ts'
import { Graph } from './picture.ts'
import { kindsArg, relationsOf } from './relation-kind.ts'

const MOST_NODES = 2000
const DEEPEST = 3

/** What walking through the graph costs, whatever is found. */
const SEARCH_COST = 200

function within(name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value
  throw badInput(`${name} is ${value}; it may be 0 to ${most}.`)
}

/** The page of a picture: its question, as far as it is not the default. */
const permalink = (
  page: string,
  question: Readonly<Record<string, string | number | readonly string[] | undefined>>,
) => {
  const given = Object.entries(question).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  return `/${page}?${new URLSearchParams(given)}`
}

/** A picture has no time of its own: it is there in time, or the operation ends. */
const patient = (signal: AbortSignal) => ({
  signal,
  throwIfLeft: () => signal.throwIfAborted(),
  spent: () => false,
})

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: Graph,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'The thing in the middle; wikidata:Q… and imdb:… serve too.' }),
      depth: t.arg.int({ defaultValue: 1, description: `How many steps from it, at most ${DEEPEST}.` }),
      limit: t.arg.int({ defaultValue: 100, description: `How many things are shown, at most ${MOST_NODES}.` }),
      ...kindsArg,
    },
    description:
      'A thing and what surrounds it, the most telling first, as nodes and edges to draw; null where it is unknown. A hub on the way, such as a studio, is shown and not expanded.',
    complexity: ({ limit }) => ({ field: SEARCH_COST, multiplier: Math.min(Math.max(limit ?? 100, 1), MOST_NODES) }),
    resolve: async (_, args, { store, loaders, dataset, signal }) => {
      const depth = within('depth', args.depth ?? 1, DEEPEST)
      const limit = within('limit', args.limit ?? 100, MOST_NODES)
      const centre = await loaders.entity.load(String(args.id))
      if (!centre || !ENTITIES[centre.kind].addressable) return null
      const relations = relationsOf(args.kinds)
      const question = { centre, depth, relations, limit }
      const picture = await neighbourhoodOf(store, dataset.counts, question, patient(signal))
      const kinds = args.kinds ?? undefined
      return { ...picture, permalink: permalink('graph', { id: centre.id, depth, limit, kinds }) }
    },
  }),
  graph: t.field({
    type: Graph,
    args: {
      filter: t.arg({ type: FilmFilter, description: 'Which films; all of them unless given.' }),
      limit: t.arg.int({
        defaultValue: 300,
        description: `How many things are shown, films and all, at most ${MOST_NODES}.`,
      }),
      ...kindsArg,
    },
    description:
      'The picture of any set of films: the films, and the things that join at least two of them, most telling first; limit counts all nodes. Where not everything fits, two thirds are films, the best connected of them.',
    complexity: ({ limit }) => ({ field: SEARCH_COST, multiplier: Math.min(Math.max(limit ?? 300, 1), MOST_NODES) }),
    resolve: async (_, args, { store, dataset, signal }) => {
      const limit = within('limit', args.limit ?? 300, MOST_NODES)
      const question = { filter: filmFilter(args.filter), relations: relationsOf(args.kinds), limit }
      const picture = await pictureOfFilms(store, dataset.counts, question, patient(signal))
      const filter = args.filter && given(args.filter)
      return {
        ...picture,
        permalink: permalink('graph', {
          filter: filter ? JSON.stringify(filter) : undefined,
          limit,
          kinds: args.kinds ?? undefined,
        }),
      }
    },
  }),
}))
