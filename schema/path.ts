import type { Language as LanguageValue } from '../src/model/names/name.ts'
import { chainSentence } from '../src/model/sentences/chain.ts'
import { explain } from '../src/paths/explanation.ts'
import type { FoundPath, NoPathReason as NoPathReasonValue, NoPath as NoPathValue } from '../src/paths/question.ts'
import { builder } from './builder.ts'
import { Entity } from './entity.ts'
import { describedEnum } from './enum.ts'
import { Hop, inWords } from './hop.ts'

interface PathShape extends FoundPath {
  readonly language: LanguageValue
}

interface FoundShape {
  readonly kind: 'found'
  readonly paths: readonly PathShape[]
  readonly complete: boolean
}

interface NoPathShape extends NoPathValue {
  readonly language: LanguageValue
}

const Path = builder.objectRef<PathShape>('Path').implement({
  description: 'A chain between two things that repeats none of them.',
  fields: (t) => ({
    length: t.int({ description: 'Number of its hops.', resolve: ({ hops }) => hops.length }),
    rarity: t.exposeFloat('rarity', {
      description: 'How telling the chain is: the mean information content of its hops, in bits.',
    }),
    overlap: t.exposeFloat('overlap', {
      description: 'Share of its steps that an earlier path of the answer has too, 0 to 1.',
    }),
    sentence: t.string({
      description: 'The whole chain in words; two steps through one thing are told as one where that reads better.',
      resolve: ({ hops, language }) => chainSentence(hops.map(inWords), language),
    }),
    hops: t.field({
      type: [Hop],
      description: 'Its steps, from the start to the end.',
      complexity: 1,
      resolve: ({ hops, language }) => hops.map((hop) => ({ ...hop, language })),
    }),
    permalink: t.string({
      description: 'The path of the page of this very chain; PUBLIC_URL goes before it.',
      resolve: ({ hops }) =>
        `/path/${[hops[0]?.from, ...hops.map(({ to }) => to)].map((thing) => thing?.id).join('/')}`,
    }),
  }),
})

const PathsFound = builder.objectRef<FoundShape>('PathsFound').implement({
  description: 'Different chains, the most telling first.',
  fields: (t) => ({
    paths: t.expose('paths', { type: [Path], description: 'The chains.' }),
    complete: t.exposeBoolean('complete', {
      description: 'False where time ran out before every chain was looked at.',
    }),
  }),
})

const NoPathReason = describedEnum<NoPathReasonValue>('NoPathReason', 'Why there is no path.', {
  UNKNOWN_START: 'Nothing bears the id of the start.',
  UNKNOWN_END: 'Nothing bears the id of the end.',
  UNKNOWN_VIA: 'Nothing bears an id that chains should pass through.',
  SAME_THING: 'Start and end are one thing.',
  NOT_CONNECTED: 'No chain of any length joins them.',
  TOO_FAR: 'They are joined, but by no chain of so few hops.',
  ONLY_EXCLUDED_RELATIONS: 'They are joined only by relations that were left out.',
  EXCLUDED_BY_CONSTRAINTS: 'There are chains, but none that does what via, avoid and years demand.',
  OUT_OF_TIME: 'Time ran out before one was found.',
})

const NoPath = builder.objectRef<NoPathShape>('NoPath').implement({
  description: 'There is no such path, and this is why.',
  fields: (t) => ({
    reason: t.expose('reason', { type: NoPathReason, description: 'For a program.' }),
    explanation: t.string({
      description: 'For a reader: why, and what to ask instead.',
      resolve: (none) => explain(none, none.language),
    }),
    nearest: t.expose('nearest', {
      type: [Entity],
      description: 'What lies nearest on both sides, or what the chain that is not allowed passes through.',
    }),
  }),
})

export const PathsResult = builder.unionType('PathsResult', {
  description: 'Chains between two things, or why there is none.',
  types: [PathsFound, NoPath],
  resolveType: ({ kind }) => (kind === 'found' ? PathsFound : NoPath),
})
