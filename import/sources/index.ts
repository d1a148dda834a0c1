import { InputError } from '../problem.ts'
import type { Importer } from './importer.ts'
import { sovietCinemaData } from './soviet-cinema-data/index.ts'

/** Every source that can be imported. */
export const IMPORTERS: readonly Importer[] = [sovietCinemaData]

/** @throws InputError where there is no such importer */
export function importerNamed(name: string): Importer {
  const found = IMPORTERS.find((importer) => importer.name === name)
  if (found) return found
  const message = `there is no importer of this name; expected one of ${IMPORTERS.map((one) => one.name).join(', ')}`
  throw new InputError([{ where: name, field: 'source', message }])
}
