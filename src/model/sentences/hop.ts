import type { Language } from '../names/name.ts'
import type { EntityRecord, RelationRecord } from '../records.ts'
import { isWalked, type WalkedRelation } from '../relations.ts'
import { isDeed } from './deed-words.ts'
import { deedSentence } from './deeds.ts'
import { fill } from './fill.ts'
import { formOf, genitiveFormOf, mention } from './mention.ts'
import { WORDING, type Wording } from './wording.ts'

/** One step of a chain: two things, and all that joins them, the most telling first. */
export interface HopInWords {
  readonly from: EntityRecord
  readonly to: EntityRecord
  readonly edges: readonly RelationRecord[]
}

/** What one step reads like: «Оператор фильма „Летят журавли“ — Сергей Урусевский» and the like. */
export function hopSentence(hop: HopInWords, language: Language): string {
  const first = firstEdge(hop)
  const [from, to] = endsOf(hop, first)
  if (isDeed(first.kind)) return deedSentence(from, to, deedsOf(hop, first), language)
  const twins = labelsClash(from, to)
  const { sentence, sameName } = wordingOf(first, to)
  const template = sameName && mention(from, language) === mention(to, language) ? sameName : sentence
  return fill(template[textKey(language)], {
    from: mention(from, language, twins),
    to: mention(to, language, twins),
    the: formOf(to, language),
    ofThe: genitiveFormOf(to),
    year: String(first.props.year ?? ''),
  })
}

/** The words on a line of a picture. */
export const edgeLabel = (edge: RelationRecord, to: EntityRecord, language: Language): string =>
  wordingOf(edge, to).label[textKey(language)]

export const textKey = (language: Language) => (language === 'EN' ? 'en' : 'ru')

/** The relation that a step is named after. */
export function firstEdge({ edges, from, to }: HopInWords): RelationRecord {
  const [first] = edges
  if (!first) throw new Error(`nothing joins ${from.id} and ${to.id}`)
  return first
}

/** What a person did on the other end, whichever way the step was walked: the credits, or the authorship. */
export const deedsOf = ({ edges }: HopInWords, first: RelationRecord): readonly RelationRecord[] =>
  edges.filter((edge) => isDeed(edge.kind) && edge.from === first.from)

/** The ends of a relation, whichever way the step was walked. */
export const endsOf = ({ from, to }: HopInWords, edge: RelationRecord): readonly [EntityRecord, EntityRecord] =>
  edge.from === from.id ? [from, to] : [to, from]

/** How a relation is worded: as its row has it, or as the outcome of an award or the kind of its far end wants it. */
export function wordingOf(edge: RelationRecord, to: EntityRecord): Omit<Wording, 'cases'> {
  const row = WORDING[walked(edge)]
  const outcome = edge.props.outcome as keyof NonNullable<Wording['cases']> | undefined
  return row.cases?.[outcome ?? to.kind] ?? row
}

function walked({ kind }: RelationRecord): WalkedRelation {
  if (!isWalked(kind)) throw new Error(`${kind} is not walked, and has no words`)
  return kind
}

/** Whether two films of one title meet in a sentence, so that their years must tell them apart. */
export const labelsClash = (a: EntityRecord, b: EntityRecord): boolean =>
  a.kind === 'FILM' && b.kind === 'FILM' && mention(a, 'EN') === mention(b, 'EN')
