import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { download } from '../../../import/sources/files/download.ts'
import { stateFolder } from '../../../import/state/state-folder.ts'
import { type Answer, ArchiveServer, brokenOffInto, wholly } from '../../support/archive-server.ts'
import { temporaryFolder } from '../../support/fixture.ts'
import { Repository } from '../../support/repository.ts'
import { refusal, State } from '../../support/state.ts'

const ARCHIVE = new Repository().archive()
const OTHER = new Repository().film('mat-1926', { title_ru: 'Мать', year: 1926 }).archive()

const WHOLE = { film: 3, person: 3, studio: 1 }

async function withServer(work: (server: ArchiveServer, state: State) => Promise<void>): Promise<void> {
  await using server = await ArchiveServer.start(ARCHIVE)
  await work(server, new State())
}

const read = (state: State, { url }: ArchiveServer) => state.import('soviet-cinema-data', url)

/** Nothing is imported, and nothing is left that another run could take for the source. */
function expectNothing(state: State): void {
  const { sources } = stateFolder(state.folder)
  expect(existsSync(sources) ? readdirSync(sources) : []).toEqual([])
}

describe('an archive at a URL', () => {
  test('is read as one on the disk is; asked for again, it has not changed and is not sent', () =>
    withServer(async (server, state) => {
      expect((await read(state, server)).info.counts).toEqual(WHOLE)
      const [local] = [new State()]
      const { info } = await local.import('soviet-cinema-data', ARCHIVE)
      expect(readSnapshot(state)).toBe(info.sha256)
      expect((await read(state, server)).unchanged).toBe(true)
      expect(server.requests.map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([false, true])
    }))

  test('that has changed is fetched again', () =>
    withServer(async (server, state) => {
      await read(state, server)
      server.file = readFileSync(OTHER)
      const { info, unchanged } = await read(state, server)
      expect({ unchanged, films: info.counts.film }).toEqual({ unchanged: false, films: 4 })
    }))

  test('is followed where it has moved', () =>
    withServer(async (server, state) => {
      server.answer = (request, response, file) =>
        request.url === '/moved'
          ? wholly(request, response, file)
          : void response.writeHead(302, { location: '/moved' }).end()
      expect((await read(state, server)).info.counts).toEqual(WHOLE)
    }))
})

describe('a download that was broken off', () => {
  test('is refused, and goes on where it stood', () =>
    withServer(async (server, state) => {
      server.answer = brokenOffInto(state.folder)
      expect(await refusal(read(state, server))).toMatchObject([{ where: server.url, field: 'url' }])
      expectNothing(state)
      server.answer = wholly
      expect((await read(state, server)).info.counts).toEqual(WHOLE)
      expect(server.requests[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-$/)
    }))

  test('begins anew where the file has changed meanwhile', () =>
    withServer(async (server, state) => {
      server.answer = brokenOffInto(state.folder)
      await refusal(read(state, server))
      server.answer = wholly
      server.file = readFileSync(OTHER)
      expect((await read(state, server)).info.counts.film).toBe(4)
    }))

  test.each<[string, Answer]>([
    ['knows no ranges', (_, response, file) => response.end(file)],
    [
      'gives another range',
      (request, response, file) => {
        if (request.headers.range === undefined) return void response.end(file)
        response.writeHead(206, { 'content-range': `bytes 0-9/${file.length}` }).end(file.subarray(0, 10))
      },
    ],
    [
      'has no such range',
      (request, response, file) => {
        if (request.headers.range === undefined) return void response.end(file)
        response.writeHead(416).end()
      },
    ],
  ])('begins anew where the server %s', (_, answer) =>
    withServer(async (server, state) => {
      server.answer = brokenOffInto(state.folder)
      await refusal(read(state, server))
      server.answer = answer
      expect((await read(state, server)).info.counts).toEqual(WHOLE)
    }),
  )
})

describe('what is no archive is refused with the URL and the reason, and what was kept stays:', () => {
  test.each<[string, Answer, RegExp]>([
    ['an error', (_, response) => response.writeHead(404).end('no such page'), /the server answers 404/],
    ['a page', (_, response) => response.end('<html>Sign in</html>'), /expected a whole tar archive/],
    ['nothing', (_, response) => response.end(), /expected a whole tar archive/],
    [
      'half of it, said to be all',
      (_, response, file) => response.end(file.subarray(0, file.length / 2)),
      /expected a whole tar archive/,
    ],
    [
      'more than was announced',
      (_, response, file) => response.writeHead(200, { 'content-length': file.length - 100 }).end(file),
      /cannot be fetched|expected a whole tar archive/,
    ],
    [
      'less than was announced',
      (_, response, file) => {
        response.writeHead(200, { 'content-length': file.length + 100 })
        response.write(file, () => response.destroy())
      },
      /cannot be fetched/,
    ],
    ['a way in a circle', (_, response) => response.writeHead(302, { location: '/films.tar.gz' }).end(), /redirect/],
  ])('%s', (_, answer, message) =>
    withServer(async (server, state) => {
      await read(state, server)
      const before = readSnapshot(state)
      server.file = readFileSync(OTHER)
      server.answer = answer
      const [problem] = await refusal(read(state, server))
      expect(problem).toMatchObject({ where: server.url, message: expect.stringMatching(message) })
      expect(readSnapshot(state)).toBe(before)
      // It does not stand in the way of a better answer.
      server.answer = wholly
      expect((await read(state, server)).info.counts.film).toBe(4)
    }),
  )

  test('a server that is not there', async () => {
    const state = new State()
    await using server = await ArchiveServer.start(ARCHIVE)
    const { url } = server
    await server[Symbol.asyncDispose]()
    expect(await refusal(state.import('soviet-cinema-data', url))).toMatchObject([{ where: url, field: 'url' }])
    expectNothing(state)
  })

  test('a server that falls silent', () =>
    withServer(async (server) => {
      server.answer = (_, response, file) => {
        response.writeHead(200, { 'content-length': file.length })
        response.write(file.subarray(0, 10))
      }
      const [problem] = await refusal(download(server.url, { cache: temporaryFolder(), patience: 200 }))
      expect(problem?.message).toContain('sent nothing for 0.2 s')
    }))
})

test('a table at a URL is read too, and its rows are told by its name', async () => {
  const table = path.join(import.meta.dirname, '../../../docs/importing.md')
  await using server = await ArchiveServer.start(table)
  const [problem] = await refusal(new State().import('oscars', server.url))
  expect(problem).toMatchObject({ where: server.url, field: 'head', message: expect.stringContaining('lacks') })
})

function readSnapshot({ folder }: State): string {
  const file = path.join(stateFolder(folder).sources, 'soviet-cinema-data/snapshot.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { sha256: string }).sha256
}
