import { type Command, Option } from 'commander'
import { searchCommand } from '../commands/search.ts'
import { ADDRESSABLE_KINDS } from '../model/entities.ts'
import { wholeNumber } from './whole-number.ts'

/** `kinograph search`. */
export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('find things by name: any script, any usual romanisation, small mistakes')
    .argument('<words...>', 'what to look for')
    .addOption(new Option('--kinds <kinds...>', 'only things of these kinds').choices(ADDRESSABLE_KINDS))
    .addOption(new Option('--first <number>', 'how many to print').argParser(wholeNumber(0, 1000)).default(10))
    .option('--json', 'print JSON', false)
    .action(async (words: string[], options) => {
      if (!(await searchCommand(words, options))) process.exitCode = 1
    })
}
