import type { Props } from '../../src/model/entities.ts'
import { earliestDay, wholeYearsBetween } from '../../src/model/partial-date.ts'
import type { DraftEntity, Sourced } from '../draft.ts'

type FilmProps = Props<'FILM'>
type ReleaseEvent = FilmProps['timeline'][number]

/** The length under which a film counts as a short (minutes), as the published contract has it. */
const FEATURE_LENGTH = 52

/** Adds what follows from the other facts of a film: whether it is a short, its release in the timeline, years shelved. */
export function completeFilm(film: DraftEntity): DraftEntity {
  const fact = <K extends keyof FilmProps>(key: K) =>
    film.props[key] as Sourced<Exclude<FilmProps[K], undefined>> | undefined
  const timeline = withRelease(fact('timeline')?.value ?? [], fact('released'))
  const released = fact('released') ?? releaseIn(timeline, film.locator)
  const runtime = fact('runtimeMinutes')
  const short = fact('short') ?? (runtime && { ...runtime, value: runtime.value < FEATURE_LENGTH })
  const shelved = yearsShelved(timeline, released?.value)
  const derived = { sources: timeline.flatMap((event) => event.sources), locator: film.locator }
  return {
    ...film,
    props: {
      // What no source says is left out everywhere but where the API promises a list.
      languages: { value: [], sources: [], locator: film.locator },
      ...film.props,
      ...(released ? { released } : {}),
      ...(short ? { short } : {}),
      timeline: { ...derived, value: timeline },
      ...(shelved === undefined ? {} : { yearsShelved: { ...derived, value: shelved } }),
    },
  }
}

function withRelease(events: readonly ReleaseEvent[], released: Sourced<string> | undefined): ReleaseEvent[] {
  const release: ReleaseEvent[] =
    released && !events.some((event) => event.kind === 'RELEASED')
      ? [{ kind: 'RELEASED', from: released.value, sources: [...released.sources] }]
      : []
  const day = (event: ReleaseEvent) => (event.from === undefined ? Number.POSITIVE_INFINITY : earliestDay(event.from))
  // Sorting is stable, so undated events and those of one day keep the order in which they were written.
  return [...events, ...release].sort((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)))
}

function releaseIn(timeline: readonly ReleaseEvent[], locator: string): Sourced<string> | undefined {
  const release = timeline.find((event) => event.kind === 'RELEASED' && event.from !== undefined)
  return release?.from === undefined ? undefined : { value: release.from, sources: release.sources, locator }
}

/**
 * Whole years between completion and release, for films that were kept from the screen. One that was withdrawn after its
 * release was not kept from it.
 */
function yearsShelved(timeline: readonly ReleaseEvent[], released: string | undefined): number | undefined {
  if (released === undefined) return undefined
  const beforeRelease = ({ from }: ReleaseEvent) => from === undefined || earliestDay(from) <= earliestDay(released)
  const shelved = timeline.find((event) => event.kind === 'SHELVED' && beforeRelease(event))
  const completed = timeline.find((event) => event.kind === 'COMPLETED')?.from ?? shelved?.from
  if (!shelved || completed === undefined) return undefined
  return Math.max(0, wholeYearsBetween(completed, released))
}
