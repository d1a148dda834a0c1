import { createHash } from 'node:crypto'
import type { ClaimRecord } from '../../src/model/records.ts'
import type { Fact } from './fact.ts'
import type { Ruling } from './judge.ts'

/** Sources that can bear a statement out, by id, and what all sources are called. */
export interface Witnesses {
  readonly records: ReadonlySet<string>
}

/** The claim that a statement becomes, with what the other statements of its slot make of it. */
export function claimOf(ruling: Ruling, leader: Ruling | undefined, witnesses: Witnesses): ClaimRecord {
  const { fact, chosen, contradicts } = ruling
  const { subject, property, value, valueEntity, speaker, locator } = fact
  return {
    id: claimId(fact),
    subject,
    property,
    value,
    ...(valueEntity === undefined ? {} : { valueEntity }),
    source: speaker,
    locator,
    chosen,
    ...(fact.judgement ?? verdictOf(ruling, leader, witnesses)),
    contradicts: [...new Set(contradicts.map(claimId))].sort(),
    ...(chosen && leader?.fact === fact && contradicts.length > 0 ? { rule: ruleOf(ruling) } : {}),
  }
}

type Verdict = Pick<ClaimRecord, 'verdict' | 'reason' | 'evidence'>

/**
 * A statement that an outside record states too is SUPPORTED; one that stands on the word of its source alone is
 * UNVERIFIED. Of two that cannot both be true, the one that is borne out contradicts the other; where neither or both
 * are, they are disputed. What an editor has refuted disputes nothing.
 */
function verdictOf(ruling: Ruling, leader: Ruling | undefined, witnesses: Witnesses): Verdict {
  const { fact, chosen, contradicts } = ruling
  const support = supportOf(ruling, witnesses)
  const against = contradicts.filter((other) => other !== fact && !isRefuted(other))
  if (against.length === 0 || (chosen && support.length > 0))
    return support.length > 0
      ? { verdict: 'SUPPORTED', evidence: support }
      : { verdict: 'UNVERIFIED', reason: 'No outside record at hand states it.', evidence: [] }
  const opponents = unique(against.map(({ speaker }) => speaker))
  const reason = `${listOf(opponents)} ${opponents.length === 1 ? 'says' : 'say'} otherwise: ${unique(against.map(({ value }) => value)).join('; ')}.`
  const leading = leader ? supportOf(leader, witnesses).filter((id) => id !== fact.speaker) : []
  const refuted = !chosen && leader?.chosen === true && support.length === 0 && leading.length > 0
  const rests = unique([
    ...against.flatMap(({ sources, speaker }) => [...sources, speaker]),
    ...(refuted ? leading : []),
  ])
  const evidence = rests.filter((id) => id !== fact.speaker && witnesses.records.has(id)).sort()
  return { verdict: refuted ? 'CONTRADICTED' : 'DISPUTED', reason, evidence }
}

/** The outside records that state the same: those that the source itself names, and those that speak for themselves. */
function supportOf({ fact, agrees }: Ruling, { records }: Witnesses): string[] {
  const named = fact.sources.filter((id) => records.has(id) && id !== fact.speaker)
  const others = agrees.flatMap(({ speaker, sources, heard }) => (heard ? [] : [speaker, ...sources]))
  const more = unique(others).filter((id) => records.has(id) && id !== fact.speaker && !named.includes(id))
  return [...named, ...more.sort()]
}

const isRefuted = ({ judgement }: Fact) => judgement?.verdict === 'CONTRADICTED'

const ruleOf = ({ fact, contradicts }: Ruling) =>
  contradicts.every(isRefuted)
    ? `For ${fact.property}, the other statement has been found to be wrong.`
    : fact.items === 'list'
      ? `For ${fact.property}, the list of ${fact.speaker} stands before those of other sources.`
      : `For ${fact.property}, ${fact.speaker} stands before the other sources.`

const unique = (texts: readonly string[]) => [...new Set(texts)]
const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The same statement of the same source always has the same id. */
function claimId({ subject, property, value, valueEntity, speaker }: Fact): string {
  const content = JSON.stringify([subject, property, valueEntity ?? value, value, speaker])
  return `claim:${createHash('sha256').update(content).digest('hex').slice(0, 20)}`
}
