import { InputError, type Problem } from '../problem.ts'
import type { Description } from '../sources/description.ts'
import type { Reading } from '../sources/statement.ts'

/** Of so many rejected entries the places and reasons are kept; of the rest only the number. */
const PROBLEMS_KEPT = 10_000

/** Counts what is read of a source, and compares it with what the source asserts. */
export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #filled = new Map<string, number>()
  readonly #fields: readonly (readonly [kind: string, field: string])[]
  readonly problems: Problem[] = []
  rejected = 0

  constructor({ assertions }: Description) {
    this.#fields = Object.keys(assertions.fill).map((name) => {
      const [kind = '', field = ''] = name.split('.')
      return [kind, field]
    })
  }

  add(reading: Reading): void {
    if (reading.kind === 'rejected') {
      this.rejected += 1
      if (this.problems.length < PROBLEMS_KEPT) this.problems.push(reading.problem)
      return
    }
    const { kind, row } = reading.statement
    count(this.#counts, kind)
    for (const [of, field] of this.#fields)
      if (of === kind && isFilled((row as Record<string, unknown>)[field])) count(this.#filled, `${of}.${field}`)
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** @throws InputError with everything that is not as the source asserts */
  assert({ id, assertions: { min, max, fill, rejected: share } }: Description, partial: boolean): void {
    const entries = [...this.#counts.values()].reduce((sum, n) => sum + n, 0)
    const problem = (field: string, message: string): Problem => ({ where: id, field, message })
    const of = (kind: string) => this.#counts.get(kind) ?? 0
    const filled = (name: string) => (this.#filled.get(name) ?? 0) / Math.max(1, of(name.split('.')[0] ?? ''))
    const found = [
      ...(entries === 0 ? [problem('entries', 'nothing could be read')] : []),
      ...(this.rejected > share * (entries + this.rejected) && !partial
        ? [
            problem(
              'rejected',
              `${this.rejected} of ${entries + this.rejected} entries were rejected, more than ${share * 100} %`,
            ),
          ]
        : []),
      ...Object.entries(max).flatMap(([kind, n]) =>
        of(kind) > n ? [problem(kind, `expected at most ${n}, got ${of(kind)}`)] : [],
      ),
      ...(partial ? [] : this.#tooFew(min)),
      ...(partial ? [] : Object.entries(fill)).flatMap(([name, least]) =>
        filled(name) < least
          ? [problem(name, `expected it in ${least * 100} % of the entries, got ${Math.round(filled(name) * 100)} %`)]
          : [],
      ),
    ]
    if (found.length > 0) throw new InputError([...found, ...this.problems.slice(0, 20)])
  }

  #tooFew(min: Description['assertions']['min']): Problem[] {
    return Object.entries(min).flatMap(([kind, n]) => {
      const got = this.#counts.get(kind) ?? 0
      const message = `expected at least ${n}, got ${got}; is this an extract? Then say --partial`
      return got < n ? [{ where: 'assertions', field: kind, message }] : []
    })
  }
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

const isFilled = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
