import { runChecks } from '../checks/run.ts'
import { openDataSet } from '../graph/files/open.ts'

/** Runs every check on a data set, a line each. @returns whether all of them hold */
export function checkCommand(folder: string): boolean {
  const { entities, relations } = openDataSet(folder)
  const graph = { entities: new Map(entities.map((entity) => [entity.id, entity])), relations }
  const reports = runChecks(graph)
  for (const { check, offences } of reports) {
    console.log(`${offences.length === 0 ? 'ok    ' : 'BROKEN'} ${check}`)
    for (const { id, property, message } of offences) console.log(`       ${id} ${property}: ${message}`)
  }
  return reports.every(({ offences }) => offences.length === 0)
}
