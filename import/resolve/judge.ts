import type { Fact } from './fact.ts'
import { compareFacts } from './same.ts'
import type { Trust } from './trust.ts'

/** What became of one statement among all of its slot. */
export interface Ruling {
  readonly fact: Fact
  /** Whether it is what the graph shows. */
  readonly chosen: boolean
  /** The statements that say the same. */
  readonly agrees: readonly Fact[]
  /** The statements that it cannot be true with. */
  readonly contradicts: readonly Fact[]
}

/** Decides among all statements of one slot. The one that the graph stands on comes first. */
export function judge(facts: readonly Fact[], trust: Trust): Ruling[] {
  const [first] = facts
  if (!first) return []
  if (facts.every((fact) => fact.speaker === first.speaker && !fact.heard) && (first.items !== 'one' || !facts[1]))
    return facts.map((fact) => ({ fact, chosen: true, agrees: [], contradicts: [] }))
  const ordered = inOrderOfTrust(facts, trust)
  const taken = ordered.filter((fact) => !fact.heard)
  const shown = shownOf(taken, trust)
  const isShown = (fact: Fact) => shown.some((one) => one === fact || compareFacts(one, fact, trust) === 'same')
  const rulings = ordered.map((fact): Ruling => {
    const others = ordered.filter((other) => other !== fact)
    return {
      fact,
      chosen: isShown(fact),
      agrees: others.filter((other) => compareFacts(fact, other, trust) !== 'different'),
      contradicts: others.filter((other) => speakAgainst(fact, other, isShown, trust)),
    }
  })
  return rulings.sort((a, b) => Number(shown[0] === b.fact) - Number(shown[0] === a.fact))
}

/** By trust; what more sources state before what fewer do; then by text, so that the order never depends on chance. */
function inOrderOfTrust(facts: readonly Fact[], trust: Trust): Fact[] {
  const voices = (fact: Fact) =>
    new Set(facts.filter((other) => compareFacts(fact, other, trust) === 'same').map(({ speaker }) => speaker)).size
  const rank = ({ property, speaker }: Fact) => trust.rank(property, speaker)
  const keyed = facts.map((fact) => ({ fact, rank: rank(fact), voices: voices(fact) }))
  return keyed
    .sort((a, b) => a.rank - b.rank || b.voices - a.voices || compare(textOf(a.fact), textOf(b.fact)))
    .map(({ fact }) => fact)
}

const textOf = ({ value, speaker, locator }: Fact) => [value, speaker, locator].join('\n')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The statements that are shown, the leading one first. */
function shownOf(taken: readonly Fact[], trust: Trust): readonly Fact[] {
  const [leader] = taken
  if (!leader || leader.items === 'all') return taken
  if (leader.items === 'list') return taken.filter(({ speaker }) => speaker === leader.speaker)
  // A date that agrees with that of the most trusted source, and is more exact, is the better one to show.
  return [taken.reduce((best, fact) => (compareFacts(fact, best, trust) === 'more exact' ? fact : best), leader)]
}

function speakAgainst(a: Fact, b: Fact, isShown: (fact: Fact) => boolean, trust: Trust): boolean {
  if (compareFacts(a, b, trust) !== 'different') return false
  const [first, second] = [refuted(a), refuted(b)]
  // What a source has put down as wrong itself makes what it says instead no less certain.
  if (second && !first && !a.heard && a.speaker === b.speaker) return false
  if (first || second) return a.items === 'one' || (first ? isShown(b) : isShown(a))
  if (a.judgement || b.judgement || a.items === 'all' || a.speaker === b.speaker) return false
  // What is only heard speaks against what is shown, not against what else was heard.
  if (a.heard && b.heard) return false
  return a.items === 'one' || isShown(a) !== isShown(b)
}

const refuted = ({ judgement }: Fact) => judgement?.verdict === 'CONTRADICTED' || judgement?.verdict === 'DISPUTED'
