import { allOf, type Item, itemsIn, namedBy, qualifier, type Stated } from './items/item.ts'
import type { ItemId, PropertyId } from './vocabulary.ts'

/** The properties by which a film names people. */
const PEOPLE = ['P57', 'P58', 'P86', 'P344', 'P1040', 'P2554', 'P161', 'P725'] as const
export const PRIZES = ['P166', 'P1411'] as const

/** What the things are that films lead to; one may be several, such as an author who is also a subject. */
export class Roles {
  readonly films: ReadonlySet<ItemId>
  readonly people = new Set<ItemId>()
  readonly studios = new Set<ItemId>()
  readonly works = new Set<ItemId>()
  readonly prizes = new Set<ItemId>()
  readonly #others = new Set<ItemId>()

  constructor(films: readonly ItemId[]) {
    this.films = new Set(films)
  }

  /** Everything that was met, films aside. */
  all(): Set<ItemId> {
    return new Set([...this.people, ...this.studios, ...this.works, ...this.prizes, ...this.#others])
  }

  /** Grows with everything that is found out. */
  get size(): number {
    return [this.people, this.studios, this.works, this.prizes, this.#others].reduce((sum, { size }) => sum + size, 0)
  }

  meetFilm(film: Item): void {
    const cast = [...allOf(film, 'P161'), ...allOf(film, 'P725')]
    add(this.people, ...PEOPLE.flatMap((property) => namedBy(allOf(film, property))))
    add(this.studios, ...namedBy(allOf(film, 'P272')))
    add(this.works, ...namedBy(allOf(film, 'P144')).filter((id) => !this.films.has(id)))
    add(this.#others, ...qualifiedBy(cast, 'P453'), ...namedBy(allOf(film, 'P364')), ...namedBy(allOf(film, 'P921')))
    this.#meetPrizes(PRIZES.flatMap((property) => allOf(film, property)))
  }

  /** What a thing leads to in its turn: authors of works, prizes of people for films, and who confers them. */
  meetThing(thing: Item, human: ItemId): void {
    const { id } = thing
    if (this.#others.has(id) && namedBy(allOf(thing, 'P31')).includes(human)) this.people.add(id)
    if (this.works.has(id)) add(this.people, ...namedBy(allOf(thing, 'P50')))
    if (this.prizes.has(id)) add(this.#others, ...namedBy(allOf(thing, 'P1027')))
    if (this.people.has(id)) this.#meetPrizes(prizesForFilms(thing, this.films))
  }

  #meetPrizes(statements: readonly Stated[]): void {
    add(this.prizes, ...namedBy(statements))
    add(this.#others, ...qualifiedBy(statements, 'P805'))
    add(this.people, ...qualifiedBy(statements, 'P1346'))
  }
}

/** The prizes that somebody was given, or in the running for, for one of these films. */
const prizesForFilms = (person: Item, films: ReadonlySet<ItemId>): Stated[] =>
  PRIZES.flatMap((property) => allOf(person, property)).filter((prize) =>
    itemsIn(qualifier(prize, 'P1686')).some((film) => films.has(film)),
  )

const qualifiedBy = (statements: readonly Stated[], property: PropertyId) =>
  statements.flatMap((statement) => itemsIn(qualifier(statement, property)))

const add = (to: Set<ItemId>, ...ids: readonly ItemId[]) => {
  for (const id of ids) to.add(id)
}
