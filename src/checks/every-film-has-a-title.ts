import { englishName, type Name } from '../model/names/name.ts'
import { isOfKind } from '../model/records.ts'
import type { Check } from './graph.ts'

/** Every film has a title that can be shown in Latin letters. */
export const everyFilmHasATitle: Check = ({ entities }) =>
  [...entities.values()]
    .filter((record) => isOfKind(record, 'FILM'))
    .filter(({ names }) => !isReadable(englishName(names)))
    .map(({ id }) => ({
      id,
      property: 'titles',
      message: 'expected a title in Latin letters, or one that can be romanised',
    }))

/** In Latin letters, or of no letters at all, such as a year. */
const isReadable = (name: Name | undefined) =>
  name !== undefined && (name.script === 'Latn' || name.script === undefined)
