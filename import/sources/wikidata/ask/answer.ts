import { z } from 'zod'

/** What stands in one cell of an answer: an IRI, a text with its language, or a node without a name. */
const term = z.object({
  type: z.enum(['uri', 'literal', 'bnode', 'typed-literal']),
  value: z.string(),
  'xml:lang': z.string().optional(),
})

export type Term = z.infer<typeof term>

/** One solution of a query: its variables that have a value. */
export type Row = Readonly<Record<string, Term>>

/** SPARQL 1.1 Query Results JSON Format, as far as it is used. */
const answerForm = z.object({ results: z.object({ bindings: z.array(z.record(z.string(), term)) }) })

const JSON_TYPES = ['application/sparql-results+json', 'application/json']

/** An answer that was read, or what it is instead of one. */
export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** It broke off: the server had promised success before the query ran out of time. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'other'; readonly reason: string }

/** Reads the body of an answer of status 200; what is not whole, or is something else, is told apart. */
export function readAnswer(contentType: string | null, body: string): Answer {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!JSON_TYPES.includes(type))
    return { kind: 'other', reason: `expected an answer of type ${JSON_TYPES[0]}, got ${type || 'none'}` }
  let content: unknown
  try {
    content = JSON.parse(body)
  } catch {
    const [, trace] = /^\s*(?:Caused by: )?((?:java|com|org)\.[\w.$]+(?:Exception|Error)\b.*)$/m.exec(body) ?? []
    return { kind: 'broken', reason: trace ? `the answer breaks off: ${trace}` : 'the answer breaks off' }
  }
  const parsed = answerForm.safeParse(content)
  if (parsed.success) return { kind: 'rows', rows: parsed.data.results.bindings }
  const [issue] = parsed.error.issues
  return { kind: 'other', reason: `is no SPARQL answer: ${issue?.path.join('.')}: ${issue?.message}` }
}
