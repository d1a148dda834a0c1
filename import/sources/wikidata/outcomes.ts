import { groupBy } from '../../../src/model/group-by.ts'
import { type Item, itemsIn, qualifier, type Stated, standing } from './items/item.ts'
import { PRIZES } from './roles.ts'
import type { OutcomeRow } from './rows.ts'
import { byNumber, type ItemId } from './vocabulary.ts'

/** One statement about a prize: that of a film, or that of somebody who names the film. */
interface Voice {
  readonly id: string
  readonly property: (typeof PRIZES)[number]
  readonly award: ItemId
  readonly film: ItemId
  readonly year: number | undefined
  readonly people: readonly ItemId[]
  readonly note: string | undefined
  readonly references: readonly string[]
  readonly events: readonly ItemId[]
}

/** An outcome and the statement by which it is found again. */
export interface Told {
  readonly locator: string
  readonly row: Omit<OutcomeRow, 'about' | 'asked'>
  /** The ceremonies that the statements name. */
  readonly events: readonly ItemId[]
}

/**
 * Puts together what films and people say of prizes: of one prize, film and year there is one outcome, with everybody
 * who received it, however many statements tell of it.
 */
export class Outcomes {
  readonly #voices: Voice[] = []
  readonly #eventOf: (id: ItemId) => Item | undefined

  /** @param eventOf the ceremony that a statement names */
  constructor(eventOf: (id: ItemId) => Item | undefined) {
    this.#eventOf = eventOf
  }

  /** What a film says; `winner` names people. */
  addFilm(film: Item): void {
    for (const property of PRIZES)
      for (const stated of standing(film, property))
        this.#add(property, stated, film.id, itemsIn(qualifier(stated, 'P1346')))
  }

  /** What somebody says; only where it names one of the films. */
  addPerson(person: Item, films: ReadonlySet<ItemId>): void {
    for (const property of PRIZES)
      for (const stated of standing(person, property))
        for (const film of itemsIn(qualifier(stated, 'P1686')))
          if (films.has(film)) this.#add(property, stated, film, [person.id])
  }

  all(): Told[] {
    const byPrize = groupBy(this.#voices, ({ award, film }) => `${award} ${film}`)
    return [...byPrize.values()].flatMap(ofPrize).sort((a, b) => inOrder(a.row, b.row))
  }

  #add(property: Voice['property'], stated: Stated, film: ItemId, people: readonly ItemId[]): void {
    if (stated.value.kind !== 'item') return
    const rationale = qualifier(stated, 'P6208').flatMap((one) => (one.kind === 'text' ? [one] : []))
    this.#voices.push({
      id: stated.id,
      property,
      award: stated.value.id,
      film,
      year: this.#yearOf(stated),
      people,
      note: rationale.find(({ language }) => language === 'en')?.text,
      references: stated.references ?? [],
      events: itemsIn(qualifier(stated, 'P805')),
    })
  }

  #yearOf(stated: Stated): number | undefined {
    const own = yearIn(qualifier(stated, 'P585'))
    if (own !== undefined) return own
    const [event] = itemsIn(qualifier(stated, 'P805')).map(this.#eventOf)
    return event && yearIn(['P585', 'P580'].flatMap((p) => (event[p as 'P585'] ?? []).map(({ value }) => value)))
  }
}

/** A year that all of the dates share. */
function yearIn(values: Parameters<typeof itemsIn>[0]): number | undefined {
  const years = values.flatMap((one) =>
    one.kind === 'time' && one.precision >= 9 ? [Number.parseInt(one.time, 10)] : [],
  )
  return new Set(years).size === 1 ? years[0] : undefined
}

function ofPrize(voices: readonly Voice[]): Told[] {
  const years = new Set(voices.flatMap(({ year }) => (year === undefined ? [] : [year])))
  // Who does not say when means the only time there was.
  const [only] = years.size === 1 ? years : []
  const dated = groupBy(voices, ({ year }) => String(year ?? only))
  return [...dated.values()].flatMap((same) => ofYear(same, same[0]?.year ?? only))
}

/** Who won was in the running too; somebody else who was is an outcome apart. */
function ofYear(voices: readonly Voice[], year: number | undefined): Told[] {
  const won = voices.filter(({ property }) => property === 'P166')
  const winners = new Set(won.flatMap(({ people }) => people))
  const named = voices.filter(({ property }) => property === 'P1411')
  const others = named
    .map((voice) => ({ ...voice, people: voice.people.filter((person) => !winners.has(person)) }))
    .filter(({ people }) => won.length === 0 || people.length > 0)
  return [...told(won, 'WON', year), ...told(others, 'NOMINATED', year)]
}

function told(voices: readonly Voice[], outcome: 'WON' | 'NOMINATED', year: number | undefined): Told[] {
  const [first] = voices.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!first) return []
  const note = voices.map((voice) => voice.note).find((text) => text !== undefined)
  const row = {
    award: first.award,
    film: first.film,
    ...(year === undefined ? {} : { year }),
    outcome,
    people: [...new Set(voices.flatMap(({ people }) => people))].sort(byNumber),
    ...(note === undefined ? {} : { note }),
    references: [...new Set(voices.flatMap(({ references }) => references))].sort(),
  }
  return [{ locator: `${first.property} ${first.id}`, row, events: voices.flatMap(({ events }) => events) }]
}

const inOrder = (a: Told['row'], b: Told['row']) =>
  byNumber(a.film, b.film) ||
  byNumber(a.award, b.award) ||
  (a.year ?? 0) - (b.year ?? 0) ||
  (a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0)
