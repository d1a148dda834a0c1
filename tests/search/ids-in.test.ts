import { describe, expect, test } from 'vitest'
import { idsIn } from '../../src/search/ids-in.ts'

describe('a text may be an id:', () => {
  test.each([
    ['film:letyat-zhuravli-1957', 'film:letyat-zhuravli-1957'],
    [' wikidata:Q714524 ', 'wikidata:Q714524'],
    ['Q714524', 'wikidata:Q714524'],
    ['tt0050634', 'imdb:tt0050634'],
    ['IMDB:tt0050634', 'imdb:tt0050634'],
    ['https://www.imdb.com/title/tt0050634/?ref_=fn_al_tt_1', 'imdb:tt0050634'],
    ['https://www.wikidata.org/wiki/Q714524#P57', 'wikidata:Q714524'],
  ])('%s', (text, id) => {
    expect(idsIn(text)).toEqual([id])
  })

  test.each([
    'Сталкер',
    'film: a history',
    'Q 714524',
    'q',
    'tt1',
    '',
    '///',
    'x'.repeat(10_000),
    `Q${'1'.repeat(300)}`,
  ])('or none: %s', (text) => {
    expect(idsIn(text)).toEqual([])
  })
})
