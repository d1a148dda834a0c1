import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ADDRESSABLE_KINDS } from '../../src/model/entities.ts'
import { search } from '../../src/search/search.ts'
import { anyText, everything, misspelt } from '../support/searching.ts'
import type { Subject } from './graph-store-contract.ts'
import { FILMS } from './searches/films.ts'
import { LANGUAGES } from './searches/languages.ts'
import { MISTAKES } from './searches/mistakes.ts'
import { PEOPLE } from './searches/people.ts'
import { THINGS } from './searches/things.ts'

export const searching = ({ store, naive }: Subject) => {
  const addressable = naive.entities.filter(({ kind }) => ADDRESSABLE_KINDS.includes(kind))
  const anyThing = fc.constantFrom(...addressable)

  describe('search', () => {
    test.each([...FILMS, ...PEOPLE, ...LANGUAGES, ...MISTAKES, ...THINGS])(
      '%s finds %s: %s',
      async (query, id, how) => {
        const [first] = (await search(store, query)).hits
        expect({ id: first?.node.id, how: first?.how }).toEqual({ id, how })
      },
    )

    test('gives what ranking everything would give', async () => {
      const whole = everything(naive)
      const typed = fc.oneof(
        anyThing.chain(({ names }) => fc.constantFrom(...names.map(({ text }) => text))),
        anyThing.chain(({ words }) => fc.constantFrom(...words.flat().map((word) => word.replace('~', '')))),
        fc.tuple(anyThing, fc.nat(9)).map(([{ names }, end]) => (names[0]?.text ?? '').slice(0, end)),
        anyThing
          .chain(({ context }) => fc.array(fc.constantFrom('zhuravli', ...context), { maxLength: 2 }))
          .map((words) => words.join(' ')),
      )
      await fc.assert(
        fc.asyncProperty(typed, async (query) => {
          const [found, expected] = [await search(store, query), await search(whole, query)]
          const ids = ({ hits }: typeof found) => hits.map(({ node, how }) => `${node.id} ${how}`)
          // Of what is only nearly so, stores may know some that others do not; the first is the same in all.
          const alike = expected.hits[0]?.how === 'FUZZY' ? 1 : undefined
          expect(ids(found).slice(0, alike)).toEqual(ids(expected).slice(0, alike))
        }),
        { numRuns: 300 },
      )
    })

    test('case, quotes, dashes, stress and marks that nobody sees change nothing', async () => {
      const dressings: readonly ((text: string) => string)[] = [
        (text) => text.toUpperCase(),
        (text) => `  «${text}!»`,
        (text) => text.replaceAll(' ', ' – '),
        (text) => text.replaceAll('ё', 'е'),
        (text) => text.replace(/[аеоуыэюя]/gu, '$&\u0301'),
        (text) => Array.from(text).join('\u200b'),
      ]
      const name = anyThing.chain(({ names }) => fc.constantFrom(...names.map(({ text }) => text)))
      await fc.assert(
        fc.asyncProperty(name, fc.constantFrom(...dressings), async (text, dressed) => {
          const plain = await search(store, text)
          expect((await search(store, dressed(text))).hits.map(({ key }) => key)).toEqual(
            plain.hits.map(({ key }) => key),
          )
        }),
        { numRuns: 200 },
      )
    })

    test('of equals the most connected is first', async () => {
      const ids = async (query: string) => (await search(store, query)).hits.map(({ node }) => node.id)
      expect((await ids('Mother')).slice(0, 3)).toEqual(['film:mat-1926', 'film:mat-1955', 'work:mat-gorkiy'])
      expect(await ids('War and Peace')).toEqual(['film:voyna-i-mir-1966', 'work:voyna-i-mir'])
      expect((await ids('Shtraukh')).slice(0, 2)).toEqual(['person:shtraukh-ivan', 'person:shtraukh-maksim'])
    })

    test('one slip in one word still finds it', async () => {
      const slips = anyThing.chain((thing) =>
        fc.constantFrom(...thing.names).chain(({ text }) => misspelt(text).map((typed) => ({ thing, typed }))),
      )
      await fc.assert(
        fc.asyncProperty(slips, async ({ thing, typed }) => {
          const { hits } = await search(store, typed)
          // Where the slip makes the name of another thing, that is what was asked.
          const meant = hits.some(({ node }) => node.id === thing.id) || (hits[0] && hits[0].how !== 'FUZZY')
          expect(meant, `${typed} finds ${thing.id}`).toBe(true)
        }),
        { numRuns: 200 },
      )
    })

    test('any text is only a text', async () => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const { hits } = await search(store, text)
          expect(Array.isArray(hits)).toBe(true)
        }),
        { numRuns: 300 },
      )
    })

    test('only the kinds that are asked, and of no kind nothing', async () => {
      const kindsOf = async (kinds?: readonly ('LITERARY_WORK' | 'PERSON')[]) =>
        new Set((await search(store, 'Чапаев', kinds)).hits.map(({ node }) => node.kind))
      expect(await kindsOf()).toEqual(new Set(['FILM', 'LITERARY_WORK', 'PERSON']))
      expect(await kindsOf(['LITERARY_WORK', 'PERSON'])).toEqual(new Set(['LITERARY_WORK', 'PERSON']))
      expect(await kindsOf([])).toEqual(new Set())
    })
  })
}
