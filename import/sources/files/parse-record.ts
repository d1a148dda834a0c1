import { LineCounter, parse, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../../problem.ts'

/** What a file holds, or everything that is wrong with it. */
export type ParsedRecord<T> =
  | { readonly kind: 'record'; readonly record: T }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a file of one YAML record, and checks it; what is wrong is told with line and field. */
export function parseRecord<T>(path: string, bytes: Buffer, form: z.ZodType<T>): ParsedRecord<T> {
  const wrong = (problems: readonly Problem[]): ParsedRecord<T> => ({ kind: 'wrong', problems })
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return wrong([{ where: path, field: 'file', message: 'is not UTF-8' }])
  }
  let content: unknown
  try {
    content = parse(text)
  } catch (error) {
    return wrong([{ where: `${path}:${lineOfError(error)}`, field: 'yaml', message: firstLine(error) }])
  }
  const parsed = form.safeParse(content)
  if (parsed.success) return { kind: 'record', record: parsed.data }
  // Lines are looked for only now: a reader that keeps the place of every field takes thrice as long.
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  return wrong(
    parsed.error.issues.map(({ path: field, message }) => {
      const node = document.getIn(field, true) as { range?: readonly number[] } | undefined
      const line = lines.linePos(node?.range?.[0] ?? 0).line
      return { where: `${path}:${line}`, field: field.join(' ') || 'record', message }
    }),
  )
}

const lineOfError = (error: unknown) => (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line ?? 1

const firstLine = (error: unknown) => (error as Error).message.split('\n')[0] ?? 'cannot be read'
