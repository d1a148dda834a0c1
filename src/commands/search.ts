import { styleText } from 'node:util'
import { readConfig } from '../config.ts'
import { ADDRESSABLE_KINDS, type Kind } from '../model/entities.ts'
import { labelOf } from '../model/names/name.ts'
import { openStore } from '../open-store.ts'
import type { MatchKind } from '../search/match.ts'
import { matchedName } from '../search/matched-name.ts'
import { search } from '../search/search.ts'
import { dataSetFolder } from './bundled.ts'

interface SearchOptions {
  readonly kinds?: readonly Kind[]
  readonly first: number
  readonly json: boolean
}

/** One thing that was found, for people and for machines. */
interface Line {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  readonly year?: number
  readonly score: number
  readonly matched: { readonly text: string; readonly language: string | null; readonly how: MatchKind }
}

/** Searches the data set, and prints what was found, best first. @returns whether anything was */
export async function searchCommand(words: readonly string[], options: SearchOptions): Promise<boolean> {
  const { kinds = ADDRESSABLE_KINDS, first, json } = options
  const config = readConfig()
  await using opened = openStore(config, () => dataSetFolder(config))
  const { hits, query } = await search(opened.store, words.join(' '), kinds)
  const lines = hits.slice(0, first).map((hit): Line => {
    const { node, how, score } = hit
    const { text, language = null } = matchedName(hit, query)
    const year = typeof node.index.year === 'number' ? { year: node.index.year } : {}
    return {
      id: node.id,
      kind: node.kind,
      label: labelOf(node, 'EN'),
      ...year,
      score,
      matched: { text, language, how },
    }
  })
  console.log(json ? JSON.stringify({ total: hits.length, results: lines }, null, 2) : printed(lines, hits.length))
  return hits.length > 0
}

const style = (format: Parameters<typeof styleText>[0], text: string) =>
  styleText(format, text, { stream: process.stdout })
const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ')

function printed(lines: readonly Line[], total: number): string {
  if (total === 0) return 'Nothing found.'
  const shown = lines.map(({ id, kind, label, year, matched: { text, how } }) => {
    const title = style('bold', year === undefined ? label : `${label}, ${year}`)
    const found = text === label ? inWords(how) : `${inWords(how)}: ${text}`
    return `${title}  ${style('dim', inWords(kind))}  ${style('cyan', id)}  ${style('green', found)}`
  })
  const more = total - lines.length
  return [...shown, ...(more > 0 ? [style('dim', `… and ${more} more`)] : [])].join('\n')
}
