/** Something wrong with an input: where it is, and what was expected. */
export interface Problem {
  /** File and line, or the like. */
  readonly where: string
  /** The field, with the id of what it belongs to. */
  readonly field: string
  readonly message: string
}

const lineOf = (problem: Problem) => `${problem.where}: ${problem.field}: ${problem.message}`

/** Thrown when inputs cannot be built from; lists everything that is wrong with them, not only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      [
        `${problems.length === 1 ? '1 error' : `${problems.length} errors`} in the input:`,
        ...problems.map(lineOf),
      ].join('\n'),
    )
    this.name = 'InputError'
    this.problems = problems
  }
}
