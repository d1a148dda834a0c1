import path from 'node:path'
import { importSource } from '../../import/import-source.ts'
import { type Prepared, prepare } from '../../import/pipeline.ts'
import type { Problem } from '../../import/problem.ts'
import { InputError } from '../../import/problem.ts'
import type { ClaimRecord, EntityRecord } from '../../src/model/records.ts'
import { FIXTURE_CANON, temporaryFolder } from './fixture.ts'

/** A folder that remembers imports, over the canon of the fixture. */
export class State {
  readonly folder = path.join(temporaryFolder(), 'state')

  import(importer: string, input: string, options: Readonly<Record<string, string>> = {}) {
    return importSource({ importer, input, options, state: this.folder, partial: true })
  }

  /** The data set that the canon of the fixture and all imports come to. */
  prepare(only?: readonly string[]): Prepared {
    return prepare({ canon: FIXTURE_CANON, state: this.folder, ...(only ? { only } : {}) })
  }
}

/** Looks into a data set that was prepared. */
export class Look {
  readonly prepared: Prepared

  constructor(prepared: Prepared) {
    this.prepared = prepared
  }

  get(id: string): EntityRecord {
    const found = this.prepared.dataSet.entities.find((entity) => entity.id === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }

  with(externalId: string): EntityRecord | undefined {
    const [authority, value] = externalId.split(':')
    return this.prepared.dataSet.entities.find((entity) =>
      entity.externalIds.some((id) => id.authority === authority && id.value === value),
    )
  }

  edges(kind: string, end: string): string[] {
    return this.prepared.dataSet.relations
      .filter((edge) => edge.kind === kind && (edge.from === end || edge.to === end))
      .map(({ from, to }) => (from === end ? to : from))
  }

  claims(subject: string, property: string): ClaimRecord[] {
    return this.prepared.dataSet.claims.filter((claim) => claim.subject === subject && claim.property === property)
  }
}

/** Everything that was found to be wrong with an input that must be refused. */
export async function refusal(run: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await run
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  throw new Error('expected the input to be refused')
}
