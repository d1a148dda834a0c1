import { type EntityRecord, isOfKind } from '../../src/model/records.ts'
import { countKey } from '../../src/model/relations.ts'

type Film = EntityRecord<'FILM'>

const some =
  (...key: Parameters<typeof countKey>) =>
  (film: Film) =>
    (film.counts[countKey(...key)] ?? 0) > 0

/** What may be known of a film. */
const KNOWN: Readonly<Record<string, (film: Film) => boolean>> = {
  director: some('DIRECTED', 'in'),
  writer: some('WROTE', 'in'),
  cinematographer: some('PHOTOGRAPHED', 'in'),
  composer: some('COMPOSED', 'in'),
  cast: some('ACTED_IN', 'in'),
  studio: some('PRODUCED_BY', 'out'),
  republic: some('MADE_IN', 'out'),
  genre: some('HAS_GENRE', 'out'),
  theme: some('HAS_THEME', 'out'),
  released: ({ props }) => props.released !== undefined,
  runtimeMinutes: ({ props }) => props.runtimeMinutes !== undefined,
  form: ({ props }) => props.form !== undefined,
  colour: ({ props }) => props.colour !== undefined,
  externalId: ({ externalIds }) => externalIds.length > 0,
}

/** The share of films of which each property is known, 0 to 1; none where there are no films. */
export function fillRates(entities: readonly EntityRecord[]): Record<string, number> {
  const films = entities.filter((entity): entity is Film => isOfKind(entity, 'FILM'))
  if (films.length === 0) return {}
  return Object.fromEntries(
    Object.entries(KNOWN).map(([property, isKnown]) => [
      property,
      Math.round((films.filter(isKnown).length / films.length) * 1000) / 1000,
    ]),
  )
}
