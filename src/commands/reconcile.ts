import { type Decision, readDecisions, writeDecision } from '../../import/state/decisions.ts'
import { readQuestions } from '../../import/state/questions.ts'
import { stateFolder } from '../../import/state/state-folder.ts'

/** Shows the questions that the last build left open, and how each is answered. */
export function showQuestionsCommand(root: string): void {
  const state = stateFolder(root)
  const answered = new Set(readDecisions(state.decisions).map(({ key }) => key))
  const open = readQuestions(state.questions).filter(({ key }) => !answered.has(key))
  for (const { key, label, locator, candidates, why } of open) {
    console.log(`${label}  (${key}, ${locator})`)
    console.log(`  ${why}: ${candidates.join(', ')}`)
    console.log(`  kinograph reconcile ${key} --same ${candidates[0]}   or   --apart\n`)
  }
  console.log(
    open.length === 0
      ? 'No questions are open.'
      : `${open.length} questions are open; nothing is taken for the same until they are answered.`,
  )
}

/** Answers a question; the next build obeys. @returns whether the answer can be one */
export function answerCommand(root: string, key: string, { same, apart }: { same?: string; apart?: boolean }): boolean {
  if ((same === undefined) === (apart !== true)) {
    console.error('Say either --same <id> or --apart.')
    return false
  }
  const answer: Decision = same === undefined ? { key, apart: true } : { key, same }
  writeDecision(stateFolder(root).decisions, answer)
  console.log(`${key} is ${same === undefined ? 'a thing apart' : same}; the next build obeys.`)
  return true
}
