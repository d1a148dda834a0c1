import { earliestDay, yearOf } from '../model/partial-date.ts'
import { isOfKind, type Stated } from '../model/records.ts'
import { CREDITS, type RelationName } from '../model/relations.ts'
import type { Check, Offence } from './graph.ts'

/** Nobody makes films below this age (years); children only act in them. */
const YOUNGEST_AUTHOR = 10
const LONGEST_LIFE = 125

/** Nobody dies before being born, or lives longer than people do. */
export const livesAreInOrder: Check = ({ entities }) =>
  [...entities.values()].flatMap((person): Offence[] => {
    if (!isOfKind(person, 'PERSON')) return []
    const { born, died } = person.props
    if (born === undefined || died === undefined) return []
    const ordered = earliestDay(born) <= earliestDay(died) && yearOf(died) - yearOf(born) <= LONGEST_LIFE
    return ordered ? [] : [{ id: person.id, property: 'died', message: `died ${died}, born ${born}` }]
  })

/** Nobody makes a film before the age of ten, or acts in one before birth. */
export const creditsFitLives: Check = ({ entities, relations }) => {
  const credits: readonly RelationName[] = CREDITS
  return relations.flatMap((edge): Offence[] => {
    if (!credits.includes(edge.kind)) return []
    const [person, film] = [entities.get(edge.from), entities.get(edge.to)]
    if (!person || !film || !isOfKind(person, 'PERSON') || !isOfKind(film, 'FILM')) return []
    const { born } = person.props
    if (born === undefined) return []
    const age = film.props.year - yearOf(born)
    const youngest = edge.kind === 'ACTED_IN' ? 0 : YOUNGEST_AUTHOR
    if (age >= youngest) return []
    return [
      {
        id: film.id,
        property: edge.kind,
        message: `${person.id} was born in ${born}, the film is of ${film.props.year}`,
        edge,
        orElse: { id: person.id, property: 'born' },
      },
    ]
  })
}

/** A film is released in the year before its own at the earliest (years of production and release overlap). */
export const releasesFollowProduction: Check = ({ entities }) =>
  films(entities).flatMap((film): Offence[] => {
    const { year, released, timeline } = film.props
    const wrong = timeline.filter(({ from, to }) => from && to && earliestDay(from) > earliestDay(to))
    return [
      ...(released !== undefined && yearOf(released) < year - 1
        ? [{ id: film.id, property: 'released', message: `released ${released}, made in ${year}` }]
        : []),
      ...wrong.map(({ kind, from, to }) => ({
        id: film.id,
        property: 'timeline',
        message: `${kind} from ${from} to ${to}`,
      })),
    ]
  })

/** The release date of a film is that of its first release in the timeline. */
export const releaseStandsInTimeline: Check = ({ entities }) =>
  films(entities).flatMap((film): Offence[] => {
    const { released, timeline } = film.props
    const release = timeline.find(({ kind, from }) => kind === 'RELEASED' && from !== undefined)
    if (released === undefined || release?.from === released) return []
    return [{ id: film.id, property: 'released', message: `released ${released}, in the timeline ${release?.from}` }]
  })

/** A film is made after what it is a remake or a sequel of. */
export const remakesComeLater: Check = ({ entities, relations }) =>
  relations.flatMap((edge): Offence[] => {
    const [film, source] = [entities.get(edge.from), entities.get(edge.to)]
    if (!film || !source || !isOfKind(film, 'FILM')) return []
    if (edge.kind !== 'REMAKE_OF' && edge.kind !== 'SEQUEL_TO') return []
    if (!isOfKind(source, 'FILM') || source.props.year <= film.props.year) return []
    const message = `made in ${film.props.year}, ${source.id} in ${source.props.year}`
    return [{ id: film.id, property: edge.kind, message, edge }]
  })

const films = (entities: ReadonlyMap<string, Stated>) =>
  [...entities.values()].filter((record) => isOfKind(record, 'FILM'))
