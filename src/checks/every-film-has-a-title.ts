import { englishName, originalName } from '../model/names/name.ts'
import { isOfKind } from '../model/records.ts'
import type { Check } from './graph.ts'

/** Every film has its original title, and one that can be shown in Latin letters. */
export const everyFilmHasATitle: Check = ({ entities }) =>
  [...entities.values()]
    .filter((record) => isOfKind(record, 'FILM'))
    .filter(({ names }) => !originalName(names) || !englishName(names))
    .map(({ id }) => ({
      id,
      property: 'titles',
      message: 'expected an original title and an English or romanised one',
    }))
