import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type { ItemId } from '../vocabulary.ts'
import { type Item, parseItem } from './item.ts'

const ENDING = '.ndjson'

interface Place {
  readonly file: string
  readonly offset: number
  readonly length: number
}

/**
 * The items that a run has fetched so far, on the disk. A batch is a file that is written aside and renamed, so that a
 * process that is killed leaves whole batches; the items themselves stay on the disk until they are asked for.
 */
export class ItemCache {
  readonly #folder: string
  #batches = 0
  readonly #places = new Map<ItemId, Place>()

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith(ENDING))
      .sort())
      this.#index(name)
  }

  has(id: ItemId): boolean {
    return this.#places.has(id)
  }

  get(id: ItemId): Item | undefined {
    const place = this.#places.get(id)
    if (!place) return undefined
    const bytes = Buffer.allocUnsafe(place.length)
    const handle = openSync(path.join(this.#folder, place.file), 'r')
    readSync(handle, bytes, 0, place.length, place.offset)
    closeSync(handle)
    return JSON.parse(bytes.toString('utf8')) as Item
  }

  add(items: readonly Item[]): void {
    if (items.length === 0) return
    const name = `${String(this.#batches + 1).padStart(8, '0')}${ENDING}`
    const aside = path.join(this.#folder, `${name}.new`)
    const handle = openSync(aside, 'w')
    writeSync(handle, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    fsyncSync(handle)
    closeSync(handle)
    renameSync(aside, path.join(this.#folder, name))
    this.#index(name)
  }

  #index(name: string): void {
    this.#batches = Number(name.slice(0, -ENDING.length))
    const bytes = readFileSync(path.join(this.#folder, name))
    for (let offset = 0; offset < bytes.length; ) {
      const end = bytes.indexOf(10, offset)
      const length = (end === -1 ? bytes.length : end) - offset
      const item = readItem(bytes.toString('utf8', offset, offset + length))
      if (item) this.#places.set(item.id, { file: name, offset, length })
      offset += length + 1
    }
  }
}

/** What cannot be read, of a disk that lost power, is as if it had not been fetched. */
function readItem(line: string): Item | undefined {
  try {
    return parseItem(JSON.parse(line))
  } catch {
    return undefined
  }
}
