import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { NameError, resolveName } from '../../src/commands/resolve-name.ts'
import { openFixture } from '../support/fixture.ts'

const { store, folder } = openFixture()
const ROOT = path.resolve(import.meta.dirname, '../..')

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** Runs the command over the fixture, as a user would. */
async function kinographPath(...args: string[]): Promise<Ended> {
  const command = ['--import', 'tsx', path.join(ROOT, 'src/cli.ts'), 'path', ...args]
  const env = { ...process.env, KINOGRAPH_DATASET: folder }
  try {
    return { ...(await promisify(execFile)(process.execPath, command, { cwd: ROOT, env })), code: 0 }
  } catch (error) {
    return error as Ended
  }
}

describe('a text on the command line means', () => {
  const idOf = async (text: string) => (await resolveName(store, text)).id

  test.each([
    ['The Cranes Are Flying', 'film:letyat-zhuravli-1957'],
    ['Летят журавли', 'film:letyat-zhuravli-1957'],
    ['film:letyat-zhuravli-1957', 'film:letyat-zhuravli-1957'],
    ['wikidata:Q714524', 'film:letyat-zhuravli-1957'],
    ['Mother 1926', 'film:mat-1926'],
    ['Mother (1955)', 'film:mat-1955'],
    ['War and Peace', 'film:voyna-i-mir-1966'],
    ['Чухрай', 'person:chukhray-grigoriy'],
    ['Mosfilm', 'studio:mosfilm'],
  ])('%s: %s', async (text, id) => {
    expect(await idOf(text)).toBe(id)
  })

  test('nothing, or several things: then it says which', async () => {
    await expect(idOf('nobody at all')).rejects.toThrow('Nothing is called "nobody at all".')
    await expect(idOf('film:nowhere-1900')).rejects.toThrow('Nothing has the id film:nowhere-1900.')
    await expect(idOf('!?')).rejects.toThrow(NameError)
    await expect(idOf('Mother')).rejects.toThrow(/film:mat-1926 {2}Mother \(1926\)\n {2}film:mat-1955/)
  })
})

describe('kinograph path', () => {
  test('prints the sentences, plainly where it is no terminal', async () => {
    const { stdout, stderr, code } = await kinographPath('Летят журавли', 'The Forty-First 1956', '--first', '2')
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toContain('1. Both were photographed by Sergei Urusevsky.\n')
    expect(stdout).toContain('The Cranes Are Flying — Sergei Urusevsky — The Forty-First')
  })

  test('prints JSON for machines, in the language asked, under constraints', async () => {
    const { stdout } = await kinographPath(
      ...['Летят журавли', 'film:sorok-pervyy-1956', '--json', '--language', 'ru', '--first', '1'],
      ...['--avoid', 'Сергей Урусевский', '--via', 'Ballad of a Soldier'],
    )
    const { complete, paths } = JSON.parse(stdout)
    expect(complete).toBe(true)
    const ids = paths[0].hops.map(({ to }: { to: { id: string } }) => to.id)
    expect(ids).toContain('film:ballada-o-soldate-1959')
    expect(ids).not.toContain('person:urusevskiy-sergey')
    expect(paths[0].sentence).toMatch(/[а-я]/)
  })

  test('says why there is none, and fails', async () => {
    const { stdout, code } = await kinographPath('Sergei Yutkevich', 'Mother 1926')
    expect(code).toBe(1)
    expect(stdout).toContain('No chain of any length joins the two')
  })

  test('says what is wrong with a question, and fails', async () => {
    const { stderr, code } = await kinographPath('Mother', 'Летят журавли')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^"Mother" may mean several things/)
    expect((await kinographPath('a', 'b', '--max-hops', '9')).stderr).toContain('a whole number from 1 to 8')
  })
})
