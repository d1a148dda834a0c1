import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { fileName } from '../../src/model/manifest.ts'
import { openFixture, temporaryFolder } from '../support/fixture.ts'

const CLI = path.resolve(import.meta.dirname, '../../src/cli.ts')
const { folder } = openFixture()
const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

interface Run {
  readonly child: ChildProcess
  /** All that it has printed so far. */
  readonly printed: () => string
  readonly exit: Promise<number | null>
}

function serve(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'serve'], {
    env: { ...process.env, KINOGRAPH_DATASET: folder, PORT: '0', ...env },
  })
  running.push(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk))
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  return { child, printed: () => printed, exit }
}

/** Where it listens, as soon as it does. */
async function listening({ child, printed }: Run): Promise<URL> {
  for (;;) {
    const url = /kinograph serves (http:[^"]+)/.exec(printed())?.[1]
    if (url) return new URL(url)
    if (child.exitCode !== null) throw new Error(printed())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('the server', () => {
  test('answers over a socket, plain and compressed', async () => {
    const url = await listening(serve({}))
    for (const encoding of ['identity', 'gzip']) {
      const response = await fetch(`${url}?query={film(by:{imdb:"tt0050634"}){title}}`, {
        headers: { 'accept-encoding': encoding },
      })
      expect(await response.json()).toMatchObject({ data: { film: { title: 'The Cranes Are Flying' } } })
    }
  })

  test('finishes requests under way before it stops', async () => {
    const run = serve({})
    const { hostname, port } = await listening(run)
    const body = JSON.stringify({ query: '{ films { totalCount } }' })
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    await once(socket, 'connect')
    // The request has begun, and its body has not: the server must wait for it.
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    run.child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.write(body)
    await once(socket, 'close')
    expect(answer).toContain('"totalCount":20')
    expect(await run.exit).toBe(0)
  })

  test('stops at once when it is idle', async () => {
    const run = serve({})
    await listening(run)
    run.child.kill('SIGINT')
    expect(await run.exit).toBe(0)
  })
})

describe('what is wrong at the start is one plain sentence, and a failure:', () => {
  const failure = async (env: Record<string, string>) => {
    const run = serve({ LOG_LEVEL: 'silent', ...env })
    expect(await run.exit).toBe(1)
    return run.printed().trim()
  }

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    expect(await failure({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is in use: stop what uses it, or set PORT to another.`,
    )
    other.close()
  })

  test('no data set', async () => {
    const nowhere = path.join(temporaryFolder(), 'nowhere')
    expect(await failure({ KINOGRAPH_DATASET: nowhere })).toBe(
      `There is no data set in ${nowhere}: build one with "npm run build".`,
    )
  })

  test('a damaged data set', async () => {
    const damaged = openFixture().folder
    truncateSync(path.join(damaged, fileName('entities')), 10)
    expect(await failure({ KINOGRAPH_DATASET: damaged })).toMatch(
      /^The data set in .+ is damaged \(.+\): build it again with "npm run build"\.$/,
    )
  })

  test('wrong settings, all of them', async () => {
    expect(await failure({ PORT: 'x', LOG_LEVEL: 'loud' })).toMatch(
      /^The configuration is wrong:\n {2}PORT: .+\n {2}LOG_LEVEL: .+$/,
    )
  })
})
