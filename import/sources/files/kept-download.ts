import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** By what a server tells one state of a file from another. */
const validator = z.strictObject({ etag: z.string().optional(), lastModified: z.string().optional() })

export type Validator = z.infer<typeof validator>

/** What was fetched of a URL, in a cache: the whole file of the last time, and a part of one that is on its way. */
export class KeptDownload {
  readonly #folder: string
  readonly file: string
  readonly part: string

  constructor(url: string, cache: string) {
    // No source has such an id: what a source fetches itself stands beside it, by its id.
    this.#folder = path.join(cache, '.downloads', createHash('sha256').update(url).digest('hex').slice(0, 16))
    // Rows and files of it are told by its name.
    this.file = path.join(this.#folder, path.basename(new URL(url).pathname) || 'download')
    this.part = `${this.file}.part`
  }

  /** How the server called the state of one of the two; undefined where that is not there, or cannot be told. */
  validatorOf(file: string): Validator | undefined {
    if (!existsSync(file) || !existsSync(noteOf(file))) return undefined
    const parsed = validator.safeParse(JSON.parse(readFileSync(noteOf(file), 'utf8')))
    return parsed.success ? parsed.data : undefined
  }

  /** The number of bytes of the part. */
  partSize(): number {
    return existsSync(this.part) ? statSync(this.part).size : 0
  }

  /** Makes place for a new part, of which the server says this. */
  begin(of: Validator): void {
    mkdirSync(this.#folder, { recursive: true })
    this.dropPart()
    writeFileSync(noteOf(this.part), JSON.stringify(of))
  }

  /** The part is all there is: it takes the place of the file. The note goes last: without it nothing is believed. */
  complete(): void {
    rmSync(noteOf(this.file), { force: true })
    renameSync(this.part, this.file)
    renameSync(noteOf(this.part), noteOf(this.file))
  }

  dropPart(): void {
    for (const file of [noteOf(this.part), this.part]) rmSync(file, { force: true })
  }

  forget(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const noteOf = (file: string) => `${file}.json`
