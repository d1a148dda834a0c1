import { commonBits } from '../model/common-bits.ts'
import type { RelationName } from '../model/relations.ts'
import type { Expand } from './expand.ts'
import { edgesOf, type Reason } from './reason.ts'
import { HUB } from './settings.ts'
import type { Link, Web } from './web.ts'

/** A way from a film to an author: straight, as of a screenplay, or through a book. */
interface Way {
  readonly author: number
  readonly film: Link
  readonly book?: { readonly number: number; readonly authored: Link }
}

const isBook = (web: Web, number: number) => web.at(number).kind === 'LITERARY_WORK'

/**
 * What films have in common through an author of books: two films after books of one author, or a film after a book by
 * somebody who wrote the screenplay of the other. By the number of the other film. Asks the store twice, where there are
 * authors; what has been seen of them already is in the web.
 */
export async function joinByAuthors(
  web: Web,
  start: number,
  relations: readonly RelationName[],
  expand: Expand,
): Promise<ReadonlyMap<number, readonly Reason[]>> {
  if (!relations.includes('AUTHORED') || !relations.includes('BASED_ON')) return new Map()
  const ways = waysToAuthors(web, start)
  const authors = [...new Set(ways.map(({ author }) => author))]
  await joinAround(web, authors, relations, expand)
  const books = new Set(authors.flatMap((author) => [...web.linksOf(author).keys()].filter((n) => isBook(web, n))))
  for (const { book } of ways) if (book) books.delete(book.number)
  await joinAround(web, [...books], ['BASED_ON'], expand)
  const reasons = new Map<number, Reason[]>()
  for (const near of ways)
    for (const [film, far] of waysFrom(web, near.author))
      if (film !== start && (near.book || far.book) && near.book?.number !== far.book?.number)
        reasons.set(film, withReason(reasons.get(film) ?? [], reasonBy(web, near, far)))
  return reasons
}

/** The authors of the books of a film, and those who wrote it and books beside. */
function waysToAuthors(web: Web, start: number): readonly Way[] {
  return [...web.linksOf(start)].flatMap(([number, film]): Way[] => {
    if (isBook(web, number))
      return [...web.linksOf(number)].flatMap(([author, authored]) =>
        web.at(author).kind === 'PERSON' ? [{ author, film, book: { number, authored } }] : [],
      )
    const wroteBooks = [...web.linksOf(number).keys()].some((other) => isBook(web, other))
    return wroteBooks && film.strands.some(({ edge }) => edge.kind === 'WROTE') ? [{ author: number, film }] : []
  })
}

/** From an author to films: those written by the author, and those after the author's books. */
function waysFrom(web: Web, author: number): readonly (readonly [film: number, way: Way])[] {
  return [...web.linksOf(author)].flatMap(([number, link]): (readonly [number, Way])[] => {
    if (!isBook(web, number))
      return link.strands.some(({ edge }) => edge.kind === 'WROTE') ? [[number, { author, film: link }]] : []
    return [...web.linksOf(number)].flatMap(([film, basedOn]): (readonly [number, Way])[] =>
      web.at(film).kind === 'FILM' ? [[film, { author, film: basedOn, book: { number, authored: link } }]] : [],
    )
  })
}

async function joinAround(web: Web, numbers: readonly number[], relations: readonly RelationName[], expand: Expand) {
  if (numbers.length === 0) return
  const answers = await expand(
    numbers.map((number) => web.at(number).id),
    relations.filter((name) => NAMES.has(name)),
    HUB,
  )
  numbers.forEach((number, i) => {
    for (const { edge, node } of answers[i] ?? []) web.join(number, web.numberOf(node), edge)
  })
}

const NAMES: ReadonlySet<RelationName> = new Set(['AUTHORED', 'BASED_ON', 'WROTE'])

/** Two books of one author are one reason, the most telling. */
const withReason = (reasons: readonly Reason[], reason: Reason): Reason[] => {
  const same = reasons.find(({ via }) => via?.id === reason.via?.id)
  if (!same) return [...reasons, reason]
  return same.adds >= reason.adds ? [...reasons] : [...reasons.filter((one) => one !== same), reason]
}

function reasonBy(web: Web, near: Way, far: Way): Reason {
  const links = [near.film, near.book?.authored, far.film, far.book?.authored].flatMap((link) => link ?? [])
  const strands = links.flatMap(({ strands }) => strands[0] ?? [])
  const between = ({ book }: Way) => book && { book: web.at(book.number), authored: edgesOf(book.authored) }
  return {
    via: web.at(near.author),
    near: edgesOf(near.film),
    far: edgesOf(far.film),
    books: [between(near), between(far)],
    rarity: Math.min(...strands.map(({ rarity }) => rarity)),
    adds: Math.min(...strands.map(({ edge, rarity }) => commonBits(edge, rarity))),
  }
}
