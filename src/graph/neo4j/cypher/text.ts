import type { Params } from './params.ts'

/** Alternatives of labels or types of relations. */
export const anyOf = (names: readonly string[]): string => [...new Set(names)].sort().join('|')

/**
 * Every one of these words stands in one of the names. The words of each name are stored as one text with a space
 * before, between and behind them, so that a word is found whole.
 */
export const wordCondition = (n: string, words: readonly string[], params: Params): string =>
  `any(name IN ${n}.words WHERE all(word IN ${params.add(words.map((word) => ` ${word} `))} WHERE name CONTAINS word))`

/** How the words of one name are stored. */
export const wordsOfName = (words: readonly string[]): string => ` ${words.join(' ')} `

/** The words of one name, as they are read. */
export const wordsIn = (stored: string): readonly string[] => stored.slice(1, -1).split(' ')

/** A text as a phrase of the language of full-text indexes: nothing in it is an operator. */
export const phrase = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`
