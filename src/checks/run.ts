import { everyFilmHasATitle } from './every-film-has-a-title.ts'
import type { Check, CheckedGraph, Offence } from './graph.ts'
import { noCycles } from './no-cycles.ts'
import {
  creditsFitLives,
  livesAreInOrder,
  releaseStandsInTimeline,
  releasesFollowProduction,
  remakesComeLater,
} from './plausible-dates.ts'

const CHECKS: Readonly<Record<string, Check>> = {
  noCycles,
  livesAreInOrder,
  creditsFitLives,
  releasesFollowProduction,
  releaseStandsInTimeline,
  remakesComeLater,
  everyFilmHasATitle,
}

export interface CheckReport {
  readonly check: string
  readonly offences: readonly Offence[]
}

/** Runs every check on a data set; one report a check, also where nothing offends. */
export const runChecks = (graph: CheckedGraph): CheckReport[] =>
  Object.entries(CHECKS).map(([check, run]) => ({ check, offences: run(graph) }))
