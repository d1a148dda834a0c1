import { editsAllowed } from '../../../model/names/edits.ts'
import { maybeBegun } from '../../candidate.ts'
import type { NameQuestion } from '../../store.ts'
import { FULL_TEXT, LABELS } from '../names.ts'
import { type Cypher, Params } from './params.ts'
import { phrase } from './text.ts'

/** Of what the full-text index holds to be near, some is not: so many times more is asked for. */
const MORE_WHERE_NEAR = 4

/** The things that a search may mean, and, where words may only be near, some more. */
export function candidatesQuery({ words, whole, near, kinds, limit }: NameQuestion): Cypher {
  const params = new Params()
  const text = [
    `CALL db.index.fulltext.queryNodes('${FULL_TEXT.terms}', ${params.add(luceneQuery(words, whole, near))}) YIELD node AS n`,
    `WITH n, any(key IN n.joinedKeys WHERE key IN ${params.add(whole)}) AS named`,
    `WHERE any(label IN labels(n) WHERE label IN ${params.add(kinds.map((kind) => LABELS[kind]))})`,
    `WITH n ORDER BY named DESC, n.degree DESC, n.id LIMIT ${params.integer(near ? limit * MORE_WHERE_NEAR : limit)}`,
    'RETURN n.json AS record, n.texts AS texts, n.keys AS keys, n.words AS words, n.context AS context',
  ].join('\n')
  return { text, params: params.values }
}

/** Every word, in a name or its context, at least one in a name; or the whole name written as one word. */
function luceneQuery(words: NameQuestion['words'], whole: readonly string[], near: boolean): string {
  const ofWord = words.map((forms, i) => alternatives(forms, near, maybeBegun(words, i)))
  const inName = ofWord.map((any) => `terms:(${any})`)
  const anywhere = ofWord.map((any) => `+(terms:(${any}) context:(${any}))`)
  const all = inName.length <= 1 ? inName : [`(${anywhere.join(' ')} +(${inName.join(' ')}))`]
  return [...all, ...(whole.length === 0 ? [] : [`terms:(${alternatives(whole, near, false)})`])].join(' ')
}

/** The index cuts words that are longer (letters); no name has one. */
const LONGEST_WORD = 200

/** A term itself, what begins with it, what is almost it. A form that is no text, or no word, matches nothing. */
function alternatives(forms: readonly string[], near: boolean, begun: boolean): string {
  const parts = forms
    .filter((form) => form.trim() !== '' && form.length <= LONGEST_WORD)
    .flatMap((form) => [
      phrase(form),
      ...(begun ? [`${escaped(form)}*`] : []),
      ...(near && editsAllowed(form) > 0 ? [`${escaped(form)}~${editsAllowed(form)}`] : []),
    ])
  return parts.length === 0 ? phrase(NOTHING) : parts.join(' ')
}

/** No term has a space in it. */
const NOTHING = ' '

/** A text without operators, for a query that goes on behind it. */
const escaped = (text: string) => text.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/\s]/g, '\\$&')
