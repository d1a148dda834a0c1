import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { InputError } from '../problem.ts'

const decision = z.union([
  z.strictObject({ key: z.string(), same: z.string(), note: z.string().optional() }),
  z.strictObject({ key: z.string(), apart: z.literal(true), note: z.string().optional() }),
])

/** An answer to a question of reconciliation: what a source calls `key` is `same` as a thing, or a thing apart. */
export type Decision = z.infer<typeof decision>

const decisionFile = z.strictObject({ decisions: z.array(decision) })

const HEADER = `# Answers to questions of reconciliation. "key" is what a source calls a thing; it is the "same" as a thing of the
# data set, or "apart" from all of them. The next build obeys.
`

/**
 * Reads the answers given so far.
 * @throws InputError where the file is of another form
 */
export function readDecisions(file: string): Decision[] {
  if (!existsSync(file)) return []
  const parsed = decisionFile.safeParse(parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data.decisions
  throw new InputError(
    parsed.error.issues.map((issue) => ({ where: file, field: issue.path.join(' '), message: issue.message })),
  )
}

/** Adds an answer; one that was given before for the same thing is replaced. */
export function writeDecision(file: string, answer: Decision): void {
  const others = readDecisions(file).filter(({ key }) => key !== answer.key)
  const decisions = [...others, answer].sort((a, b) => (a.key < b.key ? -1 : 1))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, HEADER + stringify({ decisions }))
  renameSync(`${file}.new`, file)
}
