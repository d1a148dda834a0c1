import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Question } from '../reconcile/question.ts'

/** The questions that the last build left open. */
export const readQuestions = (file: string): Question[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Question[]) : []

export function writeQuestions(file: string, questions: readonly Question[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(questions, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}
