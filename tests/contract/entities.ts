import { describe, expect, test } from 'vitest'
import type { EntityRecord, StoredEntity } from '../../src/model/records.ts'
import type { Subject } from './graph-store-contract.ts'

export const entities = ({ store, naive }: Subject) =>
  describe('entities', () => {
    test('no ids, no records', async () => {
      expect(await store.entities([])).toEqual([])
    })

    test('in the order asked, null where unknown, twice where asked twice', async () => {
      const ids = ['film:mat-1955', 'film:nowhere-1900', 'person:kalatozov-mikhail', 'garbage', '', 'film:mat-1955']
      const records = await store.entities(ids)
      expect(records.map((record) => record?.id ?? null)).toEqual([
        'film:mat-1955',
        null,
        'person:kalatozov-mikhail',
        null,
        null,
        'film:mat-1955',
      ])
    })

    test('a retired id leads to its successor, by however many steps', async () => {
      const records = await store.entities(['film:letyat-zhuravli-1958', 'film:the-cranes-are-flying-1957'])
      expect(records.map((record) => record?.id)).toEqual(['film:letyat-zhuravli-1957', 'film:letyat-zhuravli-1957'])
    })

    test('an id of another authority leads to what bears it', async () => {
      const records = await store.entities(['wikidata:Q714524', 'imdb:tt0050634', 'wikidata:Q999999999'])
      expect(records.map((record) => record?.id ?? null)).toEqual([
        'film:letyat-zhuravli-1957',
        'film:letyat-zhuravli-1957',
        null,
      ])
    })

    test('a record is what the data set says', async () => {
      for (const record of await store.entities(naive.entities.map(({ id }) => id)))
        expect(record).toEqual(shown(naive.get(record?.id ?? '')))
    })

    test('a thousand ids at once', async () => {
      const ids = Array.from({ length: 1000 }, (_, i) => naive.entities[i % naive.entities.length]?.id ?? '')
      expect((await store.entities(ids)).map((record) => record?.id)).toEqual(ids)
    })
  })

/** What stores answer of what is stored: all but what things are searched by. */
const shown = ({ texts, keys, words, context, ...record }: StoredEntity): EntityRecord => record
