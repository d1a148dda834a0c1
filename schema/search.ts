import type { KeyShape } from '../src/graph/order.ts'
import { cutPage } from '../src/graph/page.ts'
import { ADDRESSABLE_KINDS, type Kind } from '../src/model/entities.ts'
import { fold } from '../src/model/names/fold.ts'
import type { Name } from '../src/model/names/name.ts'
import type { EntityRecord } from '../src/model/records.ts'
import type { MatchKind as HowMatched } from '../src/search/match.ts'
import { matchedName } from '../src/search/matched-name.ts'
import { HIT_KEY, type Hit } from '../src/search/rank.ts'
import type { Query } from '../src/search/reading.ts'
import { search } from '../src/search/search.ts'
import { builder } from './builder.ts'
import { connection, connectionOf } from './connection.ts'
import { Entity, EntityKind } from './entity.ts'
import { pageCost } from './find.ts'
import { MatchKind } from './match-kind.ts'
import { pageArgs, pageOf } from './page.ts'

interface Matched extends Pick<Name, 'text' | 'language'> {
  readonly how: HowMatched
}

const SearchMatch = builder.objectRef<Matched>('SearchMatch').implement({
  description: 'What of a thing fits what was typed, and how.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The name that fits best; what was typed, where that was a year or an id.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'The language of that name, by BCP 47.' }),
    how: t.expose('how', { type: MatchKind, description: 'How it fits.' }),
  }),
})

/** By what a thing was found, and how well it fits. */
interface Fit {
  readonly score: number
  readonly matched: () => Matched
}

const Hits = connectionOf<EntityRecord, Fit>('Search', 'hits', Entity)

builder.objectFields(Hits.Edge, (t) => ({
  score: t.float({
    description: 'How well it fits, from 0 to 1; falls along the list.',
    resolve: ({ score }) => score,
  }),
  matched: t.field({ type: SearchMatch, description: 'What fits, and how.', resolve: ({ matched }) => matched() }),
}))

/** What a cursor is bound to: one search. */
const shapeOf = (text: string, kinds: readonly Kind[]): KeyShape => {
  const [first, ...rest] = HIT_KEY
  return [`${JSON.stringify([fold(text), [...new Set(kinds)].sort()])} ${first}`, ...rest]
}

builder.queryField('search', (t) =>
  t.field({
    type: Hits.Connection,
    args: {
      query: t.arg.string({ required: true, description: 'What to look for; any text will do.' }),
      kinds: t.arg({ type: [EntityKind], description: 'Only things of these kinds; of all kinds unless given.' }),
      ...pageArgs,
    },
    description:
      'One box for everything: names in any script and usual romanisation, words in any order, small mistakes; a year beside them is preferred. At most 2,000 of the things that fit, best first.',
    complexity: pageCost,
    resolve: async (_, { query: text, kinds: asked, ...args }, { store, signal }) => {
      const kinds = asked ?? ADDRESSABLE_KINDS
      const shape = shapeOf(text, kinds)
      const page = pageOf(args, shape)
      const { hits, query } = await search(store, text, kinds, { signal })
      return connection(
        async () => cutPage(hits, ({ key }) => key, page),
        shape,
        (hit) => ({ node: hit.node, relations: [], score: hit.score, matched: () => matchOf(hit, query) }),
        () => Promise.resolve(hits.length),
      )
    },
  }),
)

function matchOf(hit: Hit, query: Query): Matched {
  const { text, language } = matchedName(hit, query)
  return { text, language, how: hit.how }
}
