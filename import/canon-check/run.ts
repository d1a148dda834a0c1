import { InputError } from '../problem.ts'
import { normaliseCanon } from '../sources/canon/normalise/index.ts'
import { readCanon } from '../sources/canon/read.ts'
import { Canon } from './canon.ts'
import { compareAdaptations } from './compare/adaptations.ts'
import { compareCredits } from './compare/credits.ts'
import { compareIdentifiers } from './compare/identifiers.ts'
import { compareLives } from './compare/lives.ts'
import { compareNumbers } from './compare/numbers.ts'
import { compareRecipients } from './compare/recipients.ts'
import { compareResults } from './compare/results.ts'
import type { Comparison, Disagreement } from './comparison.ts'
import { type Difference, type Explained, explain, readDifferences } from './differences.ts'
import type { Gap } from './gaps/gap.ts'
import { gapsIn } from './gaps/index.ts'
import { type Count, countsOf, type Fullness, fullnessOf } from './goals/measure.ts'
import { type Prizes, readPrizes } from './prizes.ts'
import type { Reading } from './record.ts'
import { readRecords } from './records/index.ts'
import { withNames } from './records/with-names.ts'

export interface CanonCheck {
  readonly counts: readonly Count[]
  readonly fullness: readonly Fullness[]
  readonly comparisons: readonly Comparison[]
  readonly open: readonly Disagreement[]
  readonly explained: readonly Explained[]
  /** Notes on disagreements that are no more. */
  readonly stale: readonly Difference[]
  /** What a record knows and the canon could take over. */
  readonly gaps: readonly Gap[]
  /** Files that nothing could be compared with. */
  readonly absent: readonly string[]
}

export interface CheckOptions {
  /** The folder of the canon. */
  readonly canon: string
  /** The folder with the records; without it the canon is only measured against its goals. */
  readonly data?: string | undefined
  /** The file that says why the canon differs. */
  readonly differences: string
}

/**
 * Compares the canon with records, and measures how full it is.
 * @throws InputError where the canon cannot be read
 */
export async function checkCanonAgainst({ canon: folder, data, differences }: CheckOptions): Promise<CanonCheck> {
  const { files, problems } = readCanon(folder)
  if (problems.length > 0) throw new InputError(problems)
  const canon = new Canon(normaliseCanon(files))
  const { readings: found, absent } = data === undefined ? { readings: [], absent: [] } : await readRecords(data)
  const readings = withNames(found)
  const prizes = readPrizes()
  const isComplete = data !== undefined && absent.length === 0
  const comparisons = [
    ...compareEachRecord(canon, readings, prizes),
    // What one record does not know another may.
    ...(isComplete ? compareIdentifiers(canon, readings) : []),
  ].filter(({ compared }) => compared > 0)
  const { stale, ...verdict } = explain(comparisons, readDifferences(differences))
  return {
    counts: countsOf(canon),
    fullness: fullnessOf(canon),
    comparisons,
    ...verdict,
    // A note can be judged only where all records are there.
    stale: isComplete ? stale : [],
    gaps: gapsIn(canon, readings, prizes),
    absent,
  }
}

const compareEachRecord = (canon: Canon, readings: readonly Reading[], prizes: Prizes): Comparison[] =>
  readings.flatMap((reading) => [
    ...compareCredits(canon, reading),
    ...compareNumbers(canon, reading),
    ...compareResults(canon, reading, prizes),
    ...compareRecipients(canon, reading, prizes),
    ...compareAdaptations(canon, reading),
    ...compareLives(canon, reading),
  ])
