import { styleText } from 'node:util'
import { type Language, labelOf } from '../model/names/name.ts'
import type { EntityRecord } from '../model/records.ts'
import { chainSentence } from '../model/sentences/chain.ts'
import { hopSentence } from '../model/sentences/hop.ts'
import { roleInWords } from '../model/sentences/role.ts'
import { explain } from '../paths/explanation.ts'
import type { FoundPath, Hop, PathsAnswer } from '../paths/question.ts'

type Style = Parameters<typeof styleText>[0]

/** Colours on a terminal that has them and wants them; plain text everywhere else. */
const styled = (style: Style, text: string): string =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(style, text) : text

const WORDS = {
  EN: { hops: 'hops', bits: 'bits', incomplete: 'Time ran out: there may be better ones.' },
  RU: { hops: 'шагов', bits: 'бит', incomplete: 'Время вышло: могли найтись и лучшие.' },
} as const

const inWords = ({ from, to, strands }: Hop) => ({ from, to, edges: strands.map(({ edge }) => edge) })

/** Prints each chain as its sentence, with the things on it below. */
export function printPaths(ends: readonly EntityRecord[], answer: PathsAnswer, language: Language): void {
  const label = (thing: EntityRecord) => labelOf(thing, language)
  console.log(`${styled('bold', ends.map(label).join(' ↔ '))}\n`)
  if (answer.kind === 'none') {
    console.log(explain(answer, language))
    for (const thing of answer.nearest) console.log(`  ${styled('cyan', label(thing))}  ${styled('dim', thing.id)}`)
    return
  }
  answer.paths.forEach((path, i) => {
    console.log(`${styled('yellow', `${i + 1}.`)} ${chainSentence(path.hops.map(inWords), language)}`)
    console.log(`   ${styled('cyan', thingsOf(path).map(label).join(' — '))}`)
    const { hops, bits } = WORDS[language]
    console.log(`   ${styled('dim', `${hops}: ${path.hops.length}, ${bits}: ${path.rarity.toFixed(1)}`)}\n`)
  })
  if (!answer.complete) console.log(styled('red', WORDS[language].incomplete))
}

const thingsOf = ({ hops }: FoundPath): EntityRecord[] =>
  hops.flatMap(({ from, to }, i) => (i === 0 ? [from, to] : [to]))

/** The same for machines. */
export function pathsAsJson(answer: PathsAnswer, language: Language): unknown {
  const thing = (record: EntityRecord) => ({ id: record.id, kind: record.kind, label: labelOf(record, language) })
  if (answer.kind === 'none')
    return {
      reason: answer.reason,
      explanation: explain(answer, language),
      nearest: answer.nearest.map(thing),
    }
  return {
    complete: answer.complete,
    paths: answer.paths.map(({ hops, rarity, overlap }) => ({
      length: hops.length,
      rarity,
      overlap,
      sentence: chainSentence(hops.map(inWords), language),
      hops: hops.map((hop) => ({
        from: thing(hop.from),
        to: thing(hop.to),
        kinds: hop.strands.map(({ edge }) => edge.kind),
        role: hop.strands[0] && roleInWords(hop.strands[0].edge),
        sentence: hopSentence(inWords(hop), language),
        rarity: hop.strands[0]?.rarity,
        sources: [...new Set(hop.strands.flatMap(({ edge }) => edge.sources))],
      })),
    })),
  }
}
