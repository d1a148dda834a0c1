import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { lineOf, progress } from '../../src/commands/progress.ts'

const STEP = { what: 'Reading a table', unit: 'entries', done: 1200 }
const bar = (share: number) => `[${share}] `

describe('a line of progress', () => {
  test('has the rate and the time left where the whole is known', () => {
    expect(lineOf({ ...STEP, share: 0.25 }, 3, bar)).toBe(
      'Reading a table: [0.25] 25 % | 9 s left | 400 a second | 1,200 entries',
    )
    expect(lineOf({ ...STEP, share: 0.5 }, 4000, bar)).toContain('| 1 h 6 min left')
  })

  test('has the rate and the time gone where nobody knows the whole, and at the end', () => {
    expect(lineOf(STEP, 100, bar)).toBe('Reading a table: 1,200 entries | 12 a second | 1 min 40 s')
    expect(lineOf({ ...STEP, share: 1 }, 3, bar)).toBe(
      'Reading a table: [1] 100 % | 3 s | 400 a second | 1,200 entries',
    )
  })

  test('counts neither what was there before, nor tells a time left where nothing has come yet', () => {
    const half = { done: 600, share: 0.5 }
    expect(lineOf({ ...STEP, done: 800, share: 0.75 }, 4, bar, half)).toContain(
      '| 4 s left | 50 a second | 800 entries',
    )
    expect(lineOf({ ...STEP, ...half }, 4, bar, half)).toContain('50 % | 4 s | 0 a second')
  })

  test('says no rate before there is one', () => {
    expect(lineOf({ ...STEP, share: 0.001 }, 0.2, bar)).toBe('Reading a table: [0.001] 0 % | 0 s | 1,200 entries')
  })
})

/** What is written to a stream that is a terminal, or is none. */
async function written(terminal: boolean): Promise<string> {
  const stream = new PassThrough()
  const out = Object.assign(stream, {
    isTTY: terminal,
    columns: 100,
    rows: 40,
    getColorDepth: () => 1,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  }) as unknown as NodeJS.WriteStream
  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  const shown = progress(out)
  shown.at({ ...STEP, share: 0.5 })
  shown.at({ what: 'Writing', unit: 'changes', done: 7 })
  shown.at({ what: 'Writing', unit: 'things', done: 8 })
  shown.stop()
  await wait(10)
  return text
}

test('on a terminal it is drawn as a bar, elsewhere as plain lines; a new step or unit begins a new one', async () => {
  const [drawn, plain] = [await written(true), await written(false)]
  expect(drawn).toMatch(/Reading a table: █+░+ 50 % \| 0 s \| 1,200 entries/)
  expect(drawn).toContain('Writing: 7 changes')
  expect(plain).toMatch(/^Reading a table: 50 % \| 0 s \| 1,200 entries$/m)
  expect(plain).toMatch(/^Writing: 7 changes.*\nWriting: 8 things/m)
  expect(plain).not.toContain('█')
  // Whoever stops it has the terminal as it was.
  expect(drawn).not.toContain('\u001b[?25l')
})
