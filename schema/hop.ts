import type { Language as LanguageValue } from '../src/model/names/name.ts'
import { isWalked, type RelationName, type WalkedRelation } from '../src/model/relations.ts'
import { hopSentence } from '../src/model/sentences/hop.ts'
import { roleInWords } from '../src/model/sentences/role.ts'
import { rarityOfHop } from '../src/paths/find-paths.ts'
import type { Hop as FoundHop } from '../src/paths/question.ts'
import { builder } from './builder.ts'
import { Entity, Language } from './entity.ts'
import { RelationKind } from './relation-kind.ts'
import { Source, sourcesOf } from './source.ts'

/** A hop of an answer, and the language that the question was asked in. */
export interface HopShape extends FoundHop {
  readonly language: LanguageValue
}

/** In which language a sentence is wanted, where it is another than that of the question. */
export const sentenceArgs = builder.args((t) => ({
  language: t.field({ type: Language, description: 'In which language; that of the question unless given.' }),
}))

/** A hop as sentences are made of it. */
export const inWords = ({ from, to, strands }: FoundHop) => ({ from, to, edges: strands.map(({ edge }) => edge) })

/** The relation as the API names it. */
export function walkedKind(kind: RelationName): WalkedRelation {
  if (!isWalked(kind)) throw new Error(`${kind} is not walked`)
  return kind
}

const first = ({ from, to, strands }: FoundHop) => {
  const [strand] = strands
  if (!strand) throw new Error(`nothing joins ${from.id} and ${to.id}`)
  return strand.edge
}

export const Hop = builder.objectRef<HopShape>('Hop').implement({
  description: 'One step. Where several relations join the two, kind is the most telling and kinds has all.',
  fields: (t) => ({
    from: t.expose('from', { type: Entity, description: 'Where it starts.' }),
    to: t.expose('to', { type: Entity, description: 'Where it leads.' }),
    kind: t.field({
      type: RelationKind,
      description: 'The most telling relation of the two.',
      resolve: (hop) => walkedKind(first(hop).kind),
    }),
    kinds: t.field({
      type: [RelationKind],
      description: 'All relations of the two, the most telling first.',
      resolve: ({ strands }) => strands.map(({ edge }) => walkedKind(edge.kind)),
    }),
    inverse: t.boolean({
      description: 'True where the relation points from `to` to `from`.',
      resolve: (hop) => first(hop).from !== hop.from.id,
    }),
    role: t.string({
      nullable: true,
      description: 'What the person was to the film, such as director or actor (Veronika), where it is a credit.',
      resolve: (hop) => roleInWords(first(hop)),
    }),
    sentence: t.string({
      args: sentenceArgs,
      description: 'The step in words.',
      resolve: (hop, { language }) => hopSentence(inWords(hop), language ?? hop.language),
    }),
    rarity: t.float({ description: 'Information content of the step, in bits.', resolve: rarityOfHop }),
    sources: t.field({
      type: [Source],
      description: 'The sources of all its relations.',
      resolve: ({ strands }, _, context) =>
        sourcesOf(
          context,
          strands.flatMap(({ edge }) => edge.sources),
        ),
    }),
  }),
})
