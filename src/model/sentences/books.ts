import type { Language } from '../names/name.ts'
import { labelOf } from '../names/name.ts'
import type { Pair } from './both.ts'
import { AND, fill, listed } from './fill.ts'
import { firstEdge, type HopInWords, labelsClash } from './hop.ts'
import { formOf, mention, pluralFormOf } from './mention.ts'

/** A book in the middle: its author on one side, what was made of it on the other. */
export function filmOfABookBySomebody({ a, x, b, language }: Pair): string | undefined {
  const film = [a, b].find(({ kind }) => kind === 'FILM')
  const author = [a, b].find(({ kind }) => kind === 'PERSON')
  if (!film || !author) return undefined
  const values = {
    film: mention(film, language),
    the: formOf(x, language),
    book: mention(x, language),
    author: mention(author, language),
  }
  return language === 'EN'
    ? fill('{film} is based on {the} {book} by {author}.', values)
    : fill('Литературная основа фильма {film} — {the} {book}, автор — {author}.', values)
}

/** Whether two steps lead from an author over a book to a film, or back. */
export const isBookByAuthor = (one: HopInWords | undefined, two: HopInWords | undefined): boolean => {
  if (!one || !two || one.to.kind !== 'LITERARY_WORK') return false
  return [firstEdge(one).kind, firstEdge(two).kind].sort().join() === 'AUTHORED,BASED_ON'
}

/**
 * Four steps from a film over its book, the author and another book to another film, as one sentence. The books are named
 * where the films are called otherwise. Undefined where the steps are others.
 * @param both whether the films may go without their names
 */
export function twoBooksOneAuthor(hops: readonly HopInWords[], language: Language, both: boolean): string | undefined {
  const [one, two, three, four] = hops
  if (!one || !two || !three || !four || !isBookByAuthor(one, two) || !isBookByAuthor(three, four)) return undefined
  if (one.from.kind !== 'FILM' || four.to.kind !== 'FILM') return undefined
  const [films, books] = [
    [one.from, four.to],
    [one.to, three.to],
  ] as const
  const clash = labelsClash(...films)
  const names = listed(
    films.map((film) => mention(film, language, clash)),
    AND[language],
  )
  const sameForm = formOf(books[0], language) === formOf(books[1], language)
  const listedBooks = listed(
    books.map((book) => (sameForm ? mention(book, language) : `${formOf(book, language)} ${mention(book, language)}`)),
    AND[language],
  )
  const sameTitles = films.every((film, i) => labelOf(film, language) === labelOf(books[i] ?? film, language))
  const values = {
    names,
    author: mention(two.to, language),
    books: listedBooks,
    forms: sameForm ? pluralFormOf(books[0]) : 'works',
  }
  const which = sameTitles ? '' : ': {books}'
  if (language === 'EN') return fill(`${both ? 'Both' : '{names}'} are based on {forms} by {author}${which}.`, values)
  return fill(`Автор литературной основы ${both ? 'обоих фильмов' : 'фильмов {names}'} — {author}${which}.`, values)
}
