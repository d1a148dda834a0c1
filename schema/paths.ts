import { budgetOf } from '../src/paths/budget.ts'
import { findPaths } from '../src/paths/find-paths.ts'
import { MOST_HOPS } from '../src/paths/settings.ts'
import { builder } from './builder.ts'
import { languageArg } from './entity.ts'
import { badInput } from './errors.ts'
import { given } from './filters/given.ts'
import { bounds, YearRange } from './filters/range.ts'
import { PathsResult } from './path.ts'
import { kindsArg, RelationKind, relationsOf } from './relation-kind.ts'

const MOST_PATHS = 10
const MOST_VIA = 3
const MOST_AVOIDED = 1000

/** The share of the time of an operation that its search may take, so that what was found can still be told. */
const SHARE_OF_TIME = 0.5

/** What a search costs, whatever it finds. */
const SEARCH_COST = 200

/** How many hops a chain has at most, as far as the cost of a query goes. */
const USUAL_HOPS = 5

const pathArgs = builder.args((t) => ({
  from: t.id({ required: true, description: 'Where chains start: an id; wikidata:Q… and imdb:… serve too.' }),
  to: t.id({ required: true, description: 'Where they end.' }),
  first: t.int({ defaultValue: 3, description: `How many, at most ${MOST_PATHS}.` }),
  maxHops: t.int({ defaultValue: 6, description: `How many hops a chain may have, at most ${MOST_HOPS}.` }),
  without: t.field({ type: [RelationKind], description: 'None of these relations.' }),
  via: t.idList({ description: `Chains must pass through all of these, in any order; at most ${MOST_VIA}.` }),
  avoid: t.idList({ description: 'Chains pass through none of these; ids that are unknown are avoided anyway.' }),
  years: t.field({
    type: YearRange,
    description: 'Films on the chain, its two ends aside, were made in these years.',
  }),
}))

function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw badInput(`${name} is ${value}; it may be ${least} to ${most}.`)
}

builder.queryField('paths', (t) =>
  t.field({
    type: PathsResult,
    args: { ...pathArgs, ...kindsArg, ...languageArg },
    description: 'Different chains between two things, each explained; or why there is none.',
    complexity: ({ first }) => ({
      field: SEARCH_COST,
      multiplier: Math.min(Math.max(first ?? 3, 1), MOST_PATHS) * USUAL_HOPS,
    }),
    resolve: async (_, args, { store, dataset, signal, timeLimit }) => {
      const [via, avoid] = [args.via ?? [], args.avoid ?? []].map((ids) => [...new Set(ids.map(String))])
      const language = args.language ?? 'EN'
      const years = args.years ? given(args.years) : undefined
      const question = {
        from: String(args.from),
        to: String(args.to),
        first: within('first', args.first ?? 3, 0, MOST_PATHS),
        maxHops: within('maxHops', args.maxHops ?? 6, 1, MOST_HOPS),
        relations: relationsOf(args.kinds, args.without),
        via: via ?? [],
        avoid: avoid ?? [],
        ...(years ? { years: bounds('years', years) } : {}),
      }
      within('The number of things in via', question.via.length, 0, MOST_VIA)
      within('The number of things in avoid', question.avoid.length, 0, MOST_AVOIDED)
      const budget = budgetOf(timeLimit * SHARE_OF_TIME, signal)
      const answer = await findPaths(store, dataset.counts, question, budget)
      return answer.kind === 'none'
        ? { ...answer, language }
        : { ...answer, paths: answer.paths.map((path) => ({ ...path, language })) }
    },
  }),
)
