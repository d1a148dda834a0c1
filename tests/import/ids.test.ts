import { describe, expect, test } from 'vitest'
import type { DraftEntity } from '../../import/draft.ts'
import { IdBook } from '../../import/reconcile/id-book.ts'
import { SourceScope } from '../../import/sources/scope.ts'

const scope = new SourceScope('a-table', 'row 1')
const somebody = (name: string): DraftEntity =>
  scope.entity(scope.key('person', name), 'PERSON', { names: [scope.name(name, 'ALTERNATIVE', 'ru')] })

/** What the ids given in one build are to the next one. */
function book(...registered: readonly (readonly [id: string, ...keys: string[]])[]): IdBook {
  const ids = registered.map(([id, ...names]) => ({
    id,
    externalIds: [],
    keys: names.map((name) => scope.key('person', name)),
  }))
  return new IdBook(ids, new Set())
}

describe('the id of somebody who was taken for another once, and is told from him now', () => {
  const [first, second] = [somebody('Иван Иванов'), somebody('Иванов Иван')]

  test('is the one that was given before, whichever of them that is', () => {
    for (const ids of [
      ['person:ivanov-ivan', 'person:ivanov-ivan-2'],
      ['person:ivanov-ivan-2', 'person:ivanov-ivan'],
    ] as const) {
      const both = book([ids[0], 'Иван Иванов'], [ids[1], 'Иван Иванов', 'Иванов Иван'])
      both.note(ids[1], second)
      expect(both.idFor(first)).toBe(ids[0])
    }
  })

  test('is a new one where all that were given have gone to others; nobody is left without', () => {
    const given: [string, ...string[]][] = []
    const seen = new Set<string>()
    for (let i = 0; i < 5; i++) {
      const ids = book(...given)
      for (const [id] of given) ids.note(id, second)
      const id = ids.idFor(first)
      expect(seen).not.toContain(id)
      seen.add(id)
      given.push([id, 'Иван Иванов'])
    }
  })
})
