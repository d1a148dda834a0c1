import type { RelationRecord } from '../records.ts'
import { bothEnds, inBoth, ofBoth, type Pair } from './both.ts'
import { deedOf } from './deed-words.ts'
import {
  acted,
  inFilm,
  inOrder,
  isAnimated,
  nouns,
  ofThing,
  plays,
  playsInBoth,
  thingInEnglish,
  verbOf,
  verbs,
  verbsIt,
} from './deeds.ts'
import { AND, fill, listed } from './fill.ts'
import { labelsClash } from './hop.ts'
import { formOf, mention } from './mention.ts'

/** Kinds of deeds that stand on both sides, told together: written and directed by. */
function common({ deeds: [one, two] }: Pair): readonly RelationRecord[] {
  const same = inOrder(one).filter((edge) => two.some(({ kind }) => kind === edge.kind))
  const made = same.filter(({ kind }) => kind !== 'ACTED_IN')
  return made.length > 0 ? made : same
}

/** Somebody in the middle: what was done on either side. */
export function onePersonTwoThings(pair: Pair): string {
  const { a, b, x, deeds, language } = pair
  const shared = common(pair)
  const name = mention(x, language)
  const twins = labelsClash(a, b)
  if (shared.length > 0 && a.kind === b.kind) return samePersonSameDeed(pair, shared, name)
  const [one, two] = deeds
  if (language === 'EN')
    return fill('{name} {one} {a} and {two} {b}.', {
      name,
      one: verbs(one, a),
      a: thingInEnglish(a, twins),
      two: verbs(two, b),
      b: thingInEnglish(b, twins),
    })
  const [madeA, madeB] = [nouns(one), nouns(two)]
  if (madeA !== '' && madeB !== '')
    return `${fill('{madeA} {a} и {madeB} {b}', { madeA, a: ofThing(a, twins), madeB, b: ofThing(b, twins) })} — ${name}.`
  const [made, of, played] = madeA === '' ? [madeB, b, a] : [madeA, a, b]
  return fill('{made} {of} {name} {plays} {inFilm}.', {
    made,
    of: ofThing(of, twins),
    name,
    plays: plays(played),
    inFilm: inFilm(played, twins),
  })
}

function samePersonSameDeed(pair: Pair, shared: readonly RelationRecord[], name: string): string {
  const { a, b, language } = pair
  const acting = shared.every(({ kind }) => kind === 'ACTED_IN')
  if (language === 'RU')
    return acting
      ? fill('{name} {plays} {inBoth}.', { name, plays: playsInBoth(a, b), inBoth: inBoth(pair) })
      : fill('{nouns} {ofBoth} — {name}.', { nouns: nouns(shared), ofBoth: ofBoth(pair), name })
  const both = bothEnds(pair)
  const participles = shared.flatMap(({ kind }) => deedOf(kind).participle ?? [])
  if (participles.length === shared.length)
    return fill('{both} were {how} by {name}.', { both, how: listed(participles, AND.EN), name })
  if (a.kind === 'LITERARY_WORK') return fill('{both} are by {name}.', { both, name })
  const did = shared.map(({ kind }) =>
    kind === 'ACTED_IN' ? acted(isAnimated(a) ? b : a) : verbOf(kind, shared.length),
  )
  return fill('{name} {did} {both}.', { name, did: listed(did, AND.EN), both })
}

/** A work in the middle: who did what for it. */
export function twoPeopleOneThing(pair: Pair): string {
  const { a, b, x, deeds, language } = pair
  const [one, two] = deeds
  const shared = common(pair)
  const [nameA, nameB] = [mention(a, language), mention(b, language)]
  if (language === 'EN') {
    if (shared.length > 0) return bothDid(pair, shared)
    const values = { nameA, nameB, one: verbs(one, x), two: verbsIt(two, x), x: thingInEnglish(x) }
    return fill('{nameA} {one} {x}, and {nameB} {two}.', values)
  }
  const thing = x.kind === 'FILM' ? `Фильм ${mention(x, 'RU')}` : `${formOf(x, 'RU')} ${mention(x, 'RU')}`
  const people =
    shared.length > 0
      ? `${credits(shared, true)} — ${listed([nameA, nameB], AND.RU)}`
      : `${credits(one)} — ${nameA}, ${credits(two)} — ${nameB}`
  return fill('{thing}: {people}.', { thing, people })
}

function bothDid(pair: Pair, shared: readonly RelationRecord[]): string {
  const { x } = pair
  const both = bothEnds(pair)
  if (x.kind !== 'FILM') return fill('{both} are the authors of {x}.', { both, x: thingInEnglish(x) })
  const did = shared.map(({ kind }) =>
    kind === 'ACTED_IN' ? acted(x) : kind === 'DESIGNED' ? 'were art directors of' : verbOf(kind, shared.length),
  )
  return fill('{both} {did} {x}.', { both, did: listed(did, AND.EN), x: mention(x, 'EN') })
}

/** As a list of credits has it: режиссёр, в ролях. */
const credits = (edges: readonly RelationRecord[], several = false): string => nouns(edges, several) || 'в ролях'
