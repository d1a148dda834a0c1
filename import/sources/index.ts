import { InputError } from '../problem.ts'
import { articles } from './articles/index.ts'
import { csv } from './csv/index.ts'
import { festivals } from './festivals/index.ts'
import type { Importer } from './importer.ts'
import { oscars } from './oscars/index.ts'
import { sovietCinemaData } from './soviet-cinema-data/index.ts'
import { wikidata } from './wikidata/index.ts'

/** Every source that can be imported. */
export const IMPORTERS: readonly Importer[] = [wikidata, sovietCinemaData, oscars, festivals, csv, articles]

/** @throws InputError where there is no such importer */
export function importerNamed(name: string): Importer {
  const found = IMPORTERS.find((importer) => importer.name === name)
  if (found) return found
  const message = `there is no importer of this name; expected one of ${IMPORTERS.map((one) => one.name).join(', ')}`
  throw new InputError([{ where: name, field: 'source', message }])
}
