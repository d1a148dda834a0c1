import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { type CanonCheck, checkCanonAgainst } from '../../import/canon-check/run.ts'
import { packFolder } from './archive.ts'
import { FIXTURE_CANON, temporaryFolder } from './fixture.ts'

type Row = Readonly<Record<string, unknown>>

/** A folder of data with records of the shapes that outside records have; those not written are absent. */
export class Records {
  readonly folder = temporaryFolder()

  /** A tarball of YAML files, one a film and one a person. */
  sovietCinemaData(files: { readonly films?: readonly Row[]; readonly people?: readonly Row[] }): this {
    const root = temporaryFolder()
    for (const [folder, rows] of Object.entries(files))
      rows.forEach((row, i) => {
        write(path.join(root, folder, `${row.id ?? i}.yaml`), stringify(row))
      })
    const file = path.join(this.folder, 'soviet-cinema-data', 'raw.tar.gz')
    mkdirSync(path.dirname(file), { recursive: true })
    packFolder(root, Object.keys(files), file)
    return this
  }

  wikidataFilms(...rows: readonly Row[]): this {
    return this.#write('wikidata-films/films.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }

  adaptations(...rows: readonly Row[]): this {
    return this.#write('wikidata-adaptations/pairs.tsv', table(rows))
  }

  oscars(...rows: readonly Row[]): this {
    return this.#write('oscars/oscars.csv', table(rows))
  }

  /** @param event IMDb's identifier of the festival */
  festival(event: string, outcomes: Row): this {
    return this.#write(`festival-awards/events/${event}_soviet.yml`, stringify(outcomes))
  }

  text(file: string, content: string): this {
    return this.#write(file, content)
  }

  /** What comes of comparing a canon with them. @param notes the text of the file of differences */
  check({
    canon = FIXTURE_CANON,
    notes,
  }: {
    readonly canon?: string
    readonly notes?: string
  } = {}): Promise<CanonCheck> {
    const differences = path.join(this.folder, 'differences.yaml')
    if (notes !== undefined) writeFileSync(differences, notes)
    return checkCanonAgainst({ canon, data: this.folder, differences })
  }

  #write(file: string, content: string): this {
    write(path.join(this.folder, file), content)
    return this
  }
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

/** The disagreements of one property, shortly. */
export const openOf = (check: CanonCheck, property: string) =>
  check.open.filter((one) => one.property === property).map(({ id, says, canon }) => ({ id, says, canon }))

/** How many things were compared in one property. */
export const comparedIn = (check: CanonCheck, property: string): number =>
  check.comparisons.filter((one) => one.property === property).reduce((sum, { compared }) => sum + compared, 0)
