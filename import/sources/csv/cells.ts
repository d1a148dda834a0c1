import type { Problem } from '../../problem.ts'
import type { SourceScope } from '../scope.ts'
import { type List, type Value, WORDS } from './mapping.ts'

/** The cells of one row as a mapping reads them. What cannot be understood is collected, never guessed. */
export class Cells {
  readonly #cells: Readonly<Record<string, string>>
  readonly #scope: SourceScope
  readonly problems: Problem[] = []

  constructor(cells: Readonly<Record<string, string>>, scope: SourceScope) {
    this.#cells = cells
    this.#scope = scope
  }

  text(given: Value | undefined): string | undefined {
    if (given === undefined) return undefined
    if ('constant' in given) return given.constant
    const cell = this.#cells[given.column]
    const values = 'values' in given ? given.values : undefined
    if (cell === undefined || values === undefined) return cell
    const meant = values[cell]
    return (
      meant ??
      this.wrong(given.column, `${JSON.stringify(cell)} is none of ${Object.keys(values).join(', ')}`, undefined)
    )
  }

  required(field: string, given: Value): string {
    return this.text(given) ?? this.wrong(field, 'expected a value', '')
  }

  number(field: string, given: Value | undefined): number | undefined {
    const text = this.text(given)
    if (text === undefined) return undefined
    return /^\d{1,4}$/.test(text)
      ? Number(text)
      : this.wrong(field, `expected a whole number, got ${JSON.stringify(text)}`, undefined)
  }

  /** One of the few words that a field knows. */
  word(field: string, given: Value | undefined): string | undefined {
    const text = this.text(given)
    const words = WORDS[field] ?? []
    if (text === undefined || words.includes(text)) return text
    return this.wrong(
      field,
      `expected one of ${words.join(', ')}, got ${JSON.stringify(text)}; "values" says what words mean`,
      undefined,
    )
  }

  matching(field: string, given: Value | undefined, pattern: RegExp): string | undefined {
    const text = this.text(given)
    if (text === undefined || pattern.test(text)) return text
    return this.wrong(field, `expected the form of an identifier, got ${JSON.stringify(text)}`, undefined)
  }

  list(given: List | undefined): string[] {
    const cell = given && this.#cells[given.column]
    if (cell === undefined) return []
    const items = cell.split(given?.separator ?? ';').map((item) => item.trim())
    return [...new Set(items.filter((item) => item !== ''))]
  }

  wrong<T>(field: string, message: string, instead?: T): T {
    this.problems.push(this.#scope.problem(field, message))
    return instead as T
  }
}
