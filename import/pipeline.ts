import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Offence } from '../src/checks/graph.ts'
import { runChecks } from '../src/checks/run.ts'
import { readLines } from '../src/graph/files/read-lines.ts'
import { fileName, type Manifest } from '../src/model/manifest.ts'
import type { PositionRecord, Stated } from '../src/model/records.ts'
import { assemble, complete } from './dataset/assemble.ts'
import type { DataSet } from './dataset/data-set.ts'
import { propsOf } from './dataset/records.ts'
import { writeDataSet } from './dataset/write.ts'
import type { Contribution, Draft } from './draft.ts'
import { type Gathered, gather } from './gather.ts'
import { layout } from './layout/positions.ts'
import { InputError, type Problem } from './problem.ts'
import { quarantine } from './quarantine.ts'
import { claimsOf, merge } from './resolve/resolve.ts'
import { readTrust } from './resolve/trust.ts'
import { readArticleStatements } from './sources/articles/statements.ts'
import { checkCanon } from './sources/canon/check.ts'
import { normaliseCanon } from './sources/canon/normalise/index.ts'
import { readCanon } from './sources/canon/read.ts'
import { writeIds } from './state/id-registry.ts'
import { writeQuestions } from './state/questions.ts'
import { type StateFolder, stateFolder } from './state/state-folder.ts'

/** From what a data set is made. */
export interface Inputs {
  /** The folder of the canon. */
  readonly canon: string
  /** A folder with what articles say; none unless said. */
  readonly articles?: string
  /** The folder that remembers imported sources; without it, the canon is all there is. */
  readonly state?: string
  /** The sources to take beside the canon; all that were imported unless said. */
  readonly only?: readonly string[]
}

export interface BuildOptions extends Inputs {
  /** The folder that the data set is written to. */
  readonly out: string
  /** Whether to compute positions for drawing. @default true */
  readonly layout?: boolean
}

/** A data set before it is written, and what was found out on the way. */
export interface Prepared {
  readonly dataSet: DataSet
  readonly gathered: Gathered
  /** Facts of sources that were left out because they cannot be true. */
  readonly impossible: readonly Problem[]
}

/**
 * Builds the data set from the canon and the sources that were imported. The same inputs give the same version on every
 * machine.
 * @throws InputError with everything that is wrong with the inputs; nothing is written then.
 */
export function build(options: BuildOptions): Manifest {
  return write(prepare(options), options)
}

/** Writes a data set that was prepared, and remembers the ids that were given in it. */
export function write(
  { dataSet, gathered }: Prepared,
  { out, state, only, layout: withLayout = true }: BuildOptions,
): Manifest {
  const positions = withLayout ? layout(dataSet.entities, dataSet.relations, positionsIn(out)) : undefined
  // Ids go first: a process killed in between has then remembered more than it needs, never less.
  if (state !== undefined) remember(stateFolder(state), gathered, only === undefined)
  return writeDataSet(out, dataSet, positions)
}

/**
 * The content of the data set that the inputs amount to.
 * @throws InputError with everything that is wrong with the canon, or with the files of the state.
 */
export function prepare({ canon, articles, state, only }: Inputs): Prepared {
  const draft = readDraft(canon)
  const gathered = gather(draft, {
    state: state === undefined ? undefined : stateFolder(state),
    articles: articles === undefined ? [] : readArticleStatements(articles),
    only,
  })
  const trust = readTrust()
  let contributions: readonly Contribution[] = gathered.contributions
  const impossible: Problem[] = []
  // Leaving a fact out may let another one stand that is impossible too; each round leaves out at least one.
  for (;;) {
    const merged = merge(contributions, trust)
    const completed = complete(merged)
    const offences = offencesIn(completed)
    if (offences.length === 0) {
      const dataSet = assemble(completed, claimsOf(contributions, merged, trust))
      return { dataSet, gathered, impossible }
    }
    const { contributions: rest, problems } = quarantine(contributions, offences)
    if (problems.length === 0) throw new InputError(offences.map((offence) => problemOf(offence, draft)))
    contributions = rest
    impossible.push(...problems)
  }
}

/** The content of the data set that the canon alone amounts to. */
export const dataSetOf = (canon: string): DataSet => prepare({ canon }).dataSet

function readDraft(canon: string): Draft {
  const { files, problems } = readCanon(canon)
  const draft = normaliseCanon(files)
  // Files that could not be read would make the rest look full of holes.
  const found = problems.length > 0 ? problems : checkCanon(files, draft)
  if (found.length > 0) throw new InputError(found)
  return draft
}

function remember(state: StateFolder, { ids, questions }: Gathered, all: boolean): void {
  if (!existsSync(state.root)) return
  writeIds(state.ids, ids)
  if (all) writeQuestions(state.questions, questions)
}

function offencesIn({ entities, relations }: Draft): readonly (Offence & { readonly check: string })[] {
  const stated = entities.map((entity): [string, Stated] => {
    const { id, kind, names } = entity
    return [id, { id, kind, names: names.map(({ value }) => value), props: propsOf(entity) }]
  })
  const graph = { entities: new Map(stated), relations }
  return runChecks(graph).flatMap(({ check, offences }) => offences.map((offence) => ({ ...offence, check })))
}

function problemOf(
  { id, property, message, check }: Offence & { readonly check: string },
  { entities }: Draft,
): Problem {
  const entry = entities.find((entity) => entity.id === id)
  const where = entry?.props[property]?.locator ?? entry?.locator ?? id
  return { where, field: `${id} ${property}`, message: `${message} (${check})` }
}

function positionsIn(folder: string): PositionRecord[] {
  const file = path.join(folder, fileName('positions'))
  return existsSync(file) ? readLines<PositionRecord>(file) : []
}
