import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/fixture.ts'
import { Look, refusal, State } from '../../support/state.ts'

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/importing.md'), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? ''

function files(table = block('csv'), mapping = block('yaml')) {
  const folder = temporaryFolder()
  const [input, map] = [path.join(folder, 'prizes.csv'), path.join(folder, 'prizes.yaml')]
  writeFileSync(input, table)
  writeFileSync(map, mapping)
  return { input, options: { mapping: map } }
}

const read = (state: State, { input, options }: ReturnType<typeof files>) => state.import('csv', input, options)

describe('the worked example of the guide', () => {
  test('bears out what the canon says, and adds nothing', async () => {
    const state = new State()
    const { info, problems } = await read(state, files())
    expect({ counts: info.counts, problems }).toEqual({ counts: { row: 3 }, problems: [] })
    const prepared = state.prepare()
    const look = new Look(prepared)
    const claims = look
      .claims('film:ballada-o-soldate-1959', 'awardResult')
      .filter(({ source }) => source === 'bafta-list')
    expect(claims.map(({ value, chosen, locator }) => ({ value, chosen, locator }))).toEqual(
      expect.arrayContaining([
        {
          value: 'BAFTA Award for Best Film, 1962: WON, for Ballad of a Soldier',
          chosen: true,
          locator: 'prizes.csv:3',
        },
      ]),
    )
    expect(
      look.claims('person:samoylova-tatyana', 'awardResult').filter(({ source }) => source === 'bafta-list'),
    ).toHaveLength(1)
    expect(prepared.gathered.questions).toEqual([])
    expect(prepared.dataSet.entities.length).toBe(new State().prepare().dataSet.entities.length)
  })

  test('an outcome that differs from that of the canon is a conflict', async () => {
    const state = new State()
    await read(state, files(block('csv').replace('1962;winner', '1962;nominee')))
    const claims = new Look(state.prepare()).claims('film:ballada-o-soldate-1959', 'awardResult')
    const contested = claims.filter(({ contradicts }) => contradicts.length > 0)
    expect(contested.map(({ source, chosen }) => [source, chosen]).toSorted()).toEqual([
      ['bafta-list', false],
      ['canon', true],
    ])
  })
})

describe('what is wrong', () => {
  test('with a row is told with line and column, and the rest is read', async () => {
    const rows = [
      'Летят журавли;1957;0050634;BAFTA Award for Best Film;1959;nominee;',
      'Летят журавли;late;tt0050634;BAFTA Award for Best Film;1959;nominee;',
      'Летят журавли;1957;tt0050634;BAFTA Award for Best Film;1959;maybe;',
      'Летят журавли;1957;tt0050634;BAFTA Award for Best Film;1959;nominee;;too;many',
    ]
    const { info, problems } = await read(new State(), files(block('csv') + rows.join('\n')))
    expect(info).toMatchObject({ counts: { row: 3 }, rejected: 4 })
    expect(problems.map(({ where, field }) => `${where} ${field}`)).toEqual([
      'prizes.csv:5 imdb',
      'prizes.csv:6 year',
      'prizes.csv:7 Result',
      expect.stringMatching(/^prizes\.csv:8 row/),
    ])
  })

  test('with the table as a whole is refused', async () => {
    const lacking = files(block('csv').replace('IMDb', 'Something'))
    expect((await refusal(read(new State(), lacking)))[0]?.message).toContain('lacks the columns IMDb')
    expect((await refusal(new State().import('csv', lacking.input)))[0]?.message).toContain('--mapping')
    expect((await refusal(new State().import('csv', '/nowhere.csv', lacking.options)))[0]?.message).toContain(
      'no such file',
    )
  })

  test('with the mapping is told by its field', async () => {
    const unknown = files(undefined, block('yaml').replace('imdb: IMDb', 'kinopoisk: IMDb'))
    expect(await refusal(read(new State(), unknown))).toMatchObject([{ where: unknown.options.mapping, field: 'film' }])
    const nameless = files(undefined, block('yaml').replace(/ {2}name: A list.*\n/, ''))
    expect(await refusal(read(new State(), nameless))).toMatchObject([{ field: 'source name' }])
  })
})
