import { describe, expect, test } from 'vitest'
import { dataSetOf } from '../../import/pipeline.ts'
import { CANON } from '../../src/commands/paths.ts'
import { isOfKind } from '../../src/model/records.ts'

describe('the bundled canon', () => {
  const { entities, relations } = dataSetOf(CANON)
  const films = entities.filter((entity) => isOfKind(entity, 'FILM'))
  const soviet = films.filter(({ props }) => props.soviet)
  const joined = (kind: string) =>
    new Set(relations.filter((edge) => edge.kind === kind).flatMap(({ from, to }) => [from, to]))

  test('covers every decade from the silent film to perestroika', () => {
    expect(films.length).toBeGreaterThanOrEqual(250)
    for (const decade of ['1910s', '1920s', '1930s', '1940s', '1950s', '1960s', '1970s', '1980s', '1990s'])
      expect(soviet.filter(({ index }) => index.decade === decade).length, decade).toBeGreaterThan(0)
  })

  test('names a director, a genre and two themes for every film, a studio and a republic for every Soviet one', () => {
    const without = (kind: string, of: readonly { readonly id: string }[]) =>
      of.filter(({ id }) => !joined(kind).has(id)).map(({ id }) => id)
    for (const kind of ['DIRECTED', 'HAS_GENRE', 'HAS_THEME']) expect(without(kind, films), kind).toEqual([])
    for (const kind of ['PRODUCED_BY', 'MADE_IN']) expect(without(kind, soviet), kind).toEqual([])
  })

  test('has no person, work or place that nothing leads to', () => {
    const reached = new Set(relations.flatMap(({ from, to }) => [from, to]))
    const alone = entities.filter(
      ({ id, kind }) => ['PERSON', 'LITERARY_WORK', 'PLACE'].includes(kind) && !reached.has(id),
    )
    expect(alone.map(({ id }) => id)).toEqual([])
  })
})
