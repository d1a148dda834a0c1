import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../../../import/sources/statement.ts'
import { allPages } from '../../../../import/sources/wikidata/ask/all-pages.ts'
import type { Row } from '../../../../import/sources/wikidata/ask/answer.ts'
import { TooMuch } from '../../../../import/sources/wikidata/ask/endpoint.ts'
import { inBatches } from '../../../../import/sources/wikidata/ask/in-batches.ts'
import { wikidata as importer } from '../../../../import/sources/wikidata/index.ts'
import { temporaryFolder } from '../../../support/fixture.ts'
import { instead } from '../../../support/sparql-server.ts'
import { Wikidata } from '../../../support/wikidata.ts'

describe('however it is divided, Wikidata says the same', () => {
  let wikidata: Wikidata

  beforeAll(async () => {
    wikidata = await Wikidata.start()
  })
  afterAll(() => wikidata.stop())

  /** What is read with batches of some sizes. */
  async function read(batches: { films: number; things: number; changes: number; rows: number }): Promise<Reading[]> {
    const usual = importer.describe(wikidata.server.url, {})
    const description = { ...usual, lookups: { ...(usual.lookups as object), batches } }
    const context = {
      onShare: () => {},
      cache: temporaryFolder(),
      before: () => [],
      waiting: { now: () => 0, sleep: async () => {}, random: () => 0, patience: 5000 },
      onFetched: () => {},
    }
    const readings: Reading[] = []
    for await (const reading of importer.read(wikidata.server.url, {}, description, context)) readings.push(reading)
    return readings
  }

  test('batches and pages of any size, by a server that has enough at any point', async () => {
    const whole = await read({ films: 100, things: 100, changes: 100, rows: 1000 })
    expect(whole.length).toBe(26)
    const size = (max: number) => fc.integer({ min: 1, max })
    await fc.assert(
      fc.asyncProperty(size(6), size(25), size(8), size(30), async (films, things, rows, most) => {
        // A batch of one must always be answered: what is too much for a server then is told.
        wikidata.server.fault = (query) => {
          const asked = new Set(/VALUES \?item \{([^}]*)\}/.exec(query)?.[1]?.match(/Q\d+/g)).size
          return asked > Math.max(1, most) ? instead((answer) => answer.slice(0, -20)) : undefined
        }
        expect(await read({ films, things, changes: 1, rows })).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  test('a list is whole whatever the page cuts, and however often a page is too long', async () => {
    const keys = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 })), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 4, max: 20 }),
        async (pairs, most, enough) => {
          const unique = [...new Set(pairs.map(([key, other]) => `${String(key).padStart(2, '0')} ${other}`))].sort()
          const rows = unique.map((text): Row => {
            const [key = '', other = ''] = text.split(' ')
            return { key: { type: 'uri', value: key }, other: { type: 'literal', value: other } }
          })
          const page = async (after: string, limit: number, divisible: boolean) => {
            if (divisible && limit > enough) throw new TooMuch('too much')
            return rows.filter(({ key }) => (key?.value ?? '') > after).slice(0, limit)
          }
          expect(await allPages({ by: 'key', most, page })).toEqual(rows)
        },
      ),
    )
  })

  test('each of a list is worked through once, in its order', async () => {
    const list = fc.array(fc.integer(), { maxLength: 50 })
    await fc.assert(
      fc.asyncProperty(
        list,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (items, most, enough) => {
          const done: number[] = []
          await inBatches(items, most, async (batch, divisible) => {
            if (divisible && batch.length > enough) throw new TooMuch('too much')
            done.push(...batch)
          })
          expect(done).toEqual(items)
        },
      ),
    )
  })
})
