import type { DraftEntity } from '../draft.ts'
import { type Known, keysOf } from './known.ts'
import { makingsOf } from './ladder.ts'
import type { Surroundings } from './surroundings.ts'

/** Words of names that differ by no more than this share of their letters may be spellings of one. */
const ALIKE = 0.5

/** Ids of people of the same films whose names may be other spellings of it: Valentin Yoshov, Valentin Yezhov. */
export function nearNamesakes(
  person: DraftEntity,
  around: Surroundings,
  idOf: (key: string) => string | undefined,
  known: Known,
): string[] {
  const names = keysOf(person)
  const others = [...makingsOf(person.id, { around, idOf })].flatMap((film) => known.peopleOf(film))
  const alike = others.filter(({ keys }) => [...keys].some((key) => names.some((name) => areNear(name, key))))
  return [...new Set(alike.map(({ id }) => id))].sort()
}

/** One of the two words is the same, and the other is nearly so. */
function areNear(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  if (first.length !== 2 || second.length !== 2) return false
  const [given, surname] = [0, 1].map((i) => nearness(first[i] ?? '', second[i] ?? ''))
  return (given === 0 && (surname ?? 1) <= ALIKE) || (surname === 0 && (given ?? 1) <= ALIKE)
}

/** The number of letters to change, as a share of the longer word (Levenshtein). */
function nearness(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}
