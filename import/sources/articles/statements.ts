import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Contribution, DraftClaim } from '../../draft.ts'
import { InputError } from '../../problem.ts'

const VERDICTS = {
  supported: 'SUPPORTED',
  contradicted: 'CONTRADICTED',
  disputed: 'DISPUTED',
  unverified: 'UNVERIFIED',
} as const

const text = z.string().trim().min(1)

const statement = z
  .strictObject({
    film: text.optional(),
    thing: text.optional(),
    /** Where in the article: an entry of a list and its part, or a paragraph. */
    at: text,
    property: text,
    value: text.optional(),
    entity: text.optional(),
    outcome: text.optional(),
    verdict: z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS, ...(keyof typeof VERDICTS)[]]).optional(),
    reason: text.optional(),
    evidence: z.array(text).optional(),
  })
  .refine(({ film, thing }) => (film === undefined) !== (thing === undefined), 'expected either film or thing')
  .refine(({ value, entity }) => value !== undefined || entity !== undefined, 'expected a value, or an entity, or both')
  .refine(
    ({ verdict, reason }) => reason !== undefined || verdict === undefined || verdict === 'unverified',
    'expected a reason for the verdict',
  )

const file = z.strictObject({ source: z.strictObject({ id: text, name: text }), statements: z.array(statement).min(1) })

const UNVERIFIED = 'No outside record at hand states it.'

/**
 * What articles say, as data in our own words: one file an article. Each statement becomes a claim and none a fact. One
 * with no verdict is judged by what the data set says of the same property.
 * @throws InputError with every file that is not of the form
 */
export const readArticleStatements = (folder: string): Contribution[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readOne(path.join(folder, name), name))

function readOne(path: string, name: string): Contribution {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const parsed = file.safeParse(document.errors.length > 0 ? undefined : document.toJS())
  if (!parsed.success) {
    const wrong = document.errors.length > 0 ? document.errors : parsed.error.issues
    throw new InputError(
      wrong.map((one) => ({ where: name, field: 'path' in one ? one.path.join(' ') : 'yaml', message: one.message })),
    )
  }
  const { source, statements } = parsed.data
  const claims = statements.map(
    ({ film, thing, at, property, value, entity, outcome, verdict, reason, evidence = [] }): DraftClaim => ({
      subject: film ?? thing ?? '',
      property,
      ...(value === undefined ? {} : { value }),
      ...(entity === undefined ? {} : { valueEntity: entity }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(verdict === undefined
        ? {}
        : { judgement: { verdict: VERDICTS[verdict], reason: reason ?? UNVERIFIED, evidence } }),
      sources: [],
      locator: at,
    }),
  )
  const sources = [{ ...source, record: false }]
  return { source: source.id, draft: { sources, entities: [], relations: [], redirects: [], claims } }
}
