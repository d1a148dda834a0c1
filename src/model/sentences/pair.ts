import type { Language } from '../names/name.ts'
import { filmOfABookBySomebody } from './books.ts'
import { bothEnds, bothInRussian, inBoth, namesOf, ofBoth, type Pair } from './both.ts'
import { isDeed } from './deed-words.ts'
import { AND, fill, listed } from './fill.ts'
import { deedsOf, endsOf, firstEdge, type HopInWords, textKey, wordingOf } from './hop.ts'
import { formOf, genitiveFormOf, mention } from './mention.ts'
import { onePersonTwoThings, twoPeopleOneThing } from './people.ts'

/**
 * Two steps through one thing as one sentence: "Both were photographed by Sergei Urusevsky". Undefined where two
 * sentences read better.
 * @param both whether the two ends may go without their names
 */
export function pairSentence(one: HopInWords, two: HopInWords, language: Language, both: boolean): string | undefined {
  const [first, second] = [firstEdge(one), firstEdge(two)]
  const deeds = [one, two].map((hop) => (isDeed(firstEdge(hop).kind) ? deedsOf(hop, firstEdge(hop)) : []))
  const pair: Pair = {
    a: one.from,
    x: one.to,
    b: two.to,
    first,
    second,
    deeds: [deeds[0] ?? [], deeds[1] ?? []],
    language,
    both,
  }
  if (isDeed(first.kind) && isDeed(second.kind))
    return pair.x.kind === 'PERSON' ? onePersonTwoThings(pair) : twoPeopleOneThing(pair)
  if (pair.x.kind === 'LITERARY_WORK' && first.kind !== second.kind) return filmOfABookBySomebody(pair)
  return sharedThing(one, two, pair)
}

/** Two things that stand to a third in the same way: the same theme, the same prize with the same outcome. */
function sharedThing(one: HopInWords, two: HopInWords, pair: Pair): string | undefined {
  const { a, x, b, first, second, language } = pair
  const same = first.kind === second.kind && first.props.outcome === second.props.outcome
  const bothPointAtIt = endsOf(one, first)[1] === x && endsOf(two, second)[1] === x
  const template = wordingOf(first, x).shared?.[textKey(language)]
  if (!same || !bothPointAtIt || template === undefined || a.kind !== b.kind) return undefined
  // In the order of the two ends, so that each year goes with its own.
  const years = [...new Set([first.props.year, second.props.year].map(String))]
  return fill(template, {
    Both: bothEnds(pair),
    both: language === 'EN' ? namesOf(pair) : bothInRussian(pair),
    ofBoth: ofBoth(pair),
    inBoth: inBoth(pair),
    x: mention(x, language),
    the: formOf(x, language),
    ofThe: genitiveFormOf(x),
    years: listed(years, AND[language]),
  })
}
