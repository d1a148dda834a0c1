import { type Command, Option } from 'commander'
import { wholeNumber } from '../cli/whole-number.ts'
import { readConfig } from '../config.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Language } from '../model/names/name.ts'
import { WALKED_BY_DEFAULT } from '../model/relations.ts'
import { openStore } from '../open-store.ts'
import { budgetOf } from '../paths/budget.ts'
import { findPaths } from '../paths/find-paths.ts'
import { MOST_HOPS } from '../paths/settings.ts'
import { dataSetFolder } from './bundled.ts'
import { pathsAsJson, printPaths } from './print-paths.ts'
import { NameError, resolveName } from './resolve-name.ts'

interface PathOptions {
  readonly via: readonly string[]
  readonly avoid: readonly string[]
  readonly maxHops: number
  readonly first: number
  readonly language: Lowercase<Language>
  readonly json: boolean
}

/** Nobody waits longer for a line to be printed (milliseconds). */
const TIME_LIMIT = 30_000

const collect = (text: string, before: readonly string[]) => [...before, text]

/** `kinograph path`: chains between two things, printed. */
export function addPathCommand(program: Command): void {
  program
    .command('path')
    .description('tell how two things are connected')
    .argument('<from>', 'a title, a name or an id')
    .argument('<to>', 'a title, a name or an id')
    .option('--via <thing>', 'chains pass through it; may be given up to three times', collect, [])
    .option('--avoid <thing>', 'chains do not pass through it; may be given several times', collect, [])
    .option('--max-hops <number>', 'how many hops a chain may have', wholeNumber(1, MOST_HOPS), 6)
    .option('--first <number>', 'how many chains', wholeNumber(1, 10), 3)
    .addOption(new Option('--language <language>', 'of the sentences').choices(['en', 'ru']).default('en'))
    .option('--json', 'for machines', false)
    .action(async (from: string, to: string, options: PathOptions) => {
      const config = readConfig()
      await using opened = openStore(config, () => dataSetFolder(config))
      if (!(await pathCommand(opened.store, from, to, options))) process.exitCode = 1
    })
}

/** Prints the chains, or why there is none. @returns whether there is one */
async function pathCommand(store: GraphStore, from: string, to: string, options: PathOptions): Promise<boolean> {
  const things = await Promise.all([from, to].map((text) => resolveName(store, text)))
  const [via, avoid] = await Promise.all(
    [options.via, options.avoid].map(async (texts) =>
      (await Promise.all(texts.map((text) => resolveName(store, text)))).map(({ id }) => id),
    ),
  )
  if ((via ?? []).length > 3) throw new NameError('--via may be given up to three times.')
  const { counts } = await store.dataset()
  const question = {
    from: things[0]?.id ?? from,
    to: things[1]?.id ?? to,
    via: via ?? [],
    avoid: avoid ?? [],
    first: options.first,
    maxHops: options.maxHops,
    relations: WALKED_BY_DEFAULT,
  }
  const answer = await findPaths(store, counts, question, budgetOf(TIME_LIMIT, new AbortController().signal))
  const language = options.language === 'ru' ? 'RU' : 'EN'
  if (options.json) console.log(JSON.stringify(pathsAsJson(answer, language), null, 2))
  else printPaths(things, answer, language)
  return answer.kind === 'found'
}
