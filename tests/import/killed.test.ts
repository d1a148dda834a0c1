import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { readManifest } from '../../src/graph/files/open.ts'
import { writeSyntheticArchive } from '../bench/sources/synthetic.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { Repository } from '../support/repository.ts'
import { Workshop } from '../support/workshop.ts'

/** Large enough that reading and writing can be met halfway. */
const TIMES = 0.05

const names = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

/** Waits until a process writes to a folder aside. */
async function writing(parent: string, start: string, isOver: () => boolean): Promise<void> {
  while (!names(parent).some((name) => name.startsWith(start))) {
    if (isOver()) throw new Error(`it has ended without ${start} in ${parent}`)
    await wait(2)
  }
}

describe('an import that is stopped', () => {
  const archive = path.join(temporaryFolder(), 'large.tar.gz')
  const first = new Repository().folder
  let version: string
  beforeAll(async () => {
    await writeSyntheticArchive(archive, TIMES)
    const whole = new Workshop()
    whole.run(...whole.importing(first))
    whole.run(...whole.importing(archive))
    version = readManifest(whole.out).version
  }, 120_000)

  const moments = [
    ['while it reads', (shop: Workshop) => path.join(shop.state, 'sources'), '.reading-'],
    ['while it writes the data set', (shop: Workshop) => shop.root, '.writing-'],
  ] as const
  const cases = (['SIGINT', 'SIGKILL'] as const).flatMap((signal) =>
    moments.map((moment) => [signal, ...moment] as const),
  )

  test.each(cases)(
    'by %s %s leaves the data set as it was, and the same command goes on',
    async (signal, _, parent, start) => {
      const shop = new Workshop()
      shop.run(...shop.importing(first))
      const before = readManifest(shop.out).version
      const child = shop.start(...shop.importing(archive))
      await writing(parent(shop), start, () => child.exitCode !== null)
      child.kill(signal)
      const [, endedBy] = await once(child, 'exit')
      expect(endedBy).toBe(signal)
      expect(readManifest(shop.out).version).toBe(before)
      expect(shop.run('check', '--dataset', shop.out)).toBeTruthy()
      shop.run(...shop.importing(archive))
      expect(readManifest(shop.out).version).toBe(version)
      // What the one that was stopped has left is gone.
      const left = [...names(shop.root), ...names(path.join(shop.state, 'sources'))]
      expect(left.filter((name) => name.startsWith('.'))).toEqual([])
    },
    120_000,
  )
})
