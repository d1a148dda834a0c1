import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataSetOf } from '../../import/pipeline.ts'
import { InputError, type Problem } from '../../import/problem.ts'
import { buildFixture, FIXTURE_CANON, temporaryFolder } from './fixture.ts'

/** A copy of the canon of the fixture, to be spoilt. */
export class CanonCopy {
  readonly folder: string

  constructor() {
    this.folder = path.join(temporaryFolder(), 'canon')
    cpSync(FIXTURE_CANON, this.folder, { recursive: true })
  }

  write(file: string, text: string): this {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true })
    writeFileSync(path.join(this.folder, file), text)
    return this
  }

  /** Replaces a text that must be there. */
  replace(file: string, search: string, by: string): this {
    const text = readFileSync(path.join(this.folder, file), 'utf8')
    if (!text.includes(search)) throw new Error(`${file} has no ${JSON.stringify(search)}`)
    return this.write(file, text.replace(search, by))
  }

  /** Builds the data set that it amounts to. @returns its folder */
  build(): string {
    return buildFixture(this.folder)
  }

  /** What is found to be wrong with it. */
  problems(): readonly Problem[] {
    return problemsIn(this.folder)
  }
}

export function problemsIn(folder: string): readonly Problem[] {
  try {
    dataSetOf(folder)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}
