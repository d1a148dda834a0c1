import { describe, expect, test } from 'vitest'
import { quarantine } from '../../import/quarantine.ts'
import { SourceScope } from '../../import/sources/scope.ts'
import { runChecks } from '../../src/checks/run.ts'
import { Repository } from '../support/repository.ts'
import { Look, State } from '../support/state.ts'

async function withFacts(repository: Repository) {
  const state = new State()
  await state.import('soviet-cinema-data', repository.folder)
  const prepared = state.prepare()
  return { look: new Look(prepared), impossible: prepared.impossible }
}

describe('what a source says and what cannot be true is left out and told:', () => {
  test('a credit before birth', async () => {
    const { look, impossible } = await withFacts(
      new Repository()
        .film('rano-1950', { title_ru: 'Рано', year: 1950, director: ['young'] })
        .person('young', 'Юн Юный', { birth: '1960-05-05' }),
    )
    expect(impossible).toEqual([
      {
        where: 'films/rano-1950.yaml',
        field: 'film:rano-1950 DIRECTED',
        message: expect.stringContaining('born in 1960-05-05'),
      },
    ])
    expect(look.edges('DIRECTED', 'film:rano-1950')).toEqual([])
  })

  test('a birth that the canon knows better is contested, and makes nothing impossible', async () => {
    const { look, impossible } = await withFacts(
      new Repository().person('kalatozov-mikhail', 'Михаил Калатозов', {
        birth: '1990-12-28',
        external_ids: { wikidata: 'Q324937' },
      }),
    )
    expect(look.get('person:kalatozov-mikhail').props).toMatchObject({ born: '1903-12-28' })
    expect(impossible).toEqual([])
  })

  test('a cycle of remakes', () => {
    const [a, b] = ['film:a-1950', 'film:b-1960'] as const
    const scope = new SourceScope('some-source', 'row 7')
    const draft = {
      sources: [],
      entities: [],
      relations: [scope.edge(a, 'REMAKE_OF', b), scope.edge(b, 'REMAKE_OF', a), scope.edge(b, 'SEQUEL_TO', a)],
      redirects: [],
    }
    const offences = runChecks({ entities: new Map(), relations: draft.relations }).flatMap((one) => one.offences)
    const { contributions, problems } = quarantine([{ source: 'some-source', draft }], offences)
    expect(contributions[0]?.draft.relations.map(({ kind }) => kind)).toEqual(['SEQUEL_TO'])
    expect(problems).toMatchObject([
      { where: 'row 7', field: `${a} REMAKE_OF`, message: 'leads back to itself' },
      { where: 'row 7', message: 'leads back to itself' },
    ])
  })
})
