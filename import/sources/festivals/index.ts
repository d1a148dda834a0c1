import { z } from 'zod'
import { AWARD_OUTCOMES } from '../../../src/model/entities.ts'
import type { DraftEntity, DraftRelation } from '../../draft.ts'
import type { Problem } from '../../problem.ts'
import { type Description, readDescription } from '../description.ts'
import { fingerprintOf } from '../files/fingerprint.ts'
import { parseRecord } from '../files/parse-record.ts'
import { readInput } from '../files/read-input.ts'
import type { Importer, Piece, ReadContext } from '../importer.ts'
import { outcomePiece } from '../outcome.ts'
import { SourceScope } from '../scope.ts'
import { type Reading, rejected, type Statement } from '../statement.ts'

const prize = z.union([
  z.string().transform((award) => ({ award, nominee: 'NOMINATED' as const })),
  z.strictObject({ award: z.string(), nominee: z.enum(AWARD_OUTCOMES) }),
])

const lookupsForm = z.strictObject({
  festivals: z.record(z.string(), z.strictObject({ body: z.string(), prizes: z.record(z.string(), prize) })),
})

const title = z.string().regex(/^tt\d{7,}$/, 'expected an IMDb title id such as tt0050634')
/** A category that nothing stands under is empty. */
const titles = z
  .array(title)
  .nullish()
  .transform((list) => list ?? [])
const outcomes = z.strictObject({ nominee: titles, winner: titles })

/** Year → award → category → who was in the running, and who won. */
const fileForm = z.record(
  z.string().regex(/^\d{4}$/, 'expected a year'),
  z.record(z.string(), z.record(z.string(), outcomes)),
)

type Awards = z.infer<typeof fileForm>[string]

interface Row {
  readonly festival: string
  readonly year: number
  readonly awards: Awards
}

const FILE = /(?:^|\/)(ev\d{7})[^/]*\.ya?ml$/
const isFestival = (path: string) => FILE.test(path)

async function* readFestivals(
  input: string,
  _: unknown,
  __: unknown,
  { onShare }: ReadContext,
): AsyncIterable<Reading> {
  for await (const file of readInput(input, isFestival, onShare)) {
    if (file.kind === 'rejected') {
      yield file
      continue
    }
    const parsed = parseRecord(file.path, file.bytes, fileForm)
    const [, festival = ''] = FILE.exec(file.path) ?? []
    if (parsed.kind === 'wrong')
      for (const { where, field, message } of parsed.problems) yield rejected(where, field, message)
    else
      for (const [year, awards] of Object.entries(parsed.record)) {
        const row: Row = { festival, year: Number(year), awards }
        yield { kind: 'statement', statement: { kind: 'year', locator: `${file.path} ${year}`, row } }
      }
  }
}

function normalise({ locator, row: given }: Statement, description: Description): Piece {
  const { festival, year, awards } = given as Row
  const { festivals } = lookupsForm.parse(description.lookups)
  const scope = new SourceScope(description.id, locator)
  const known = festivals[festival]
  if (!known) return { problems: [scope.problem('festival', `${festival} is not named in source.yaml`)] }
  const entities: DraftEntity[] = []
  const relations: DraftRelation[] = []
  const problems: Problem[] = []
  for (const [award, categories] of Object.entries(awards))
    for (const [category, { nominee, winner }] of Object.entries(categories)) {
      const prize = known.prizes[`${award} / ${category}`] ?? known.prizes[award]
      if (!prize) {
        problems.push(scope.problem(`${award} / ${category}`, 'is not named in source.yaml'))
        continue
      }
      for (const imdb of new Set([...winner, ...nominee])) {
        const film = scope.key('film', imdb)
        const outcome = winner.includes(imdb) ? 'WON' : prize.nominee
        const name = `${year} ${prize.award} ${imdb}`
        const piece = outcomePiece(scope, { name, body: known.body, award: prize.award, year, outcome, film })
        entities.push(scope.entity(film, 'FILM', { ids: scope.ids({ imdb }) }), ...piece.entities)
        relations.push(...piece.relations)
      }
    }
  return { entities, relations, problems }
}

/** What became of films at festivals, by the IMDb ids of the films; no people. */
export const festivals: Importer = {
  name: 'festivals',
  reads:
    'a folder, .tar.gz or URL of one, of YAML files, one a festival: year, award, category, nominee and winner by IMDb title id',
  takesUrl: true,
  describe: () => readDescription(import.meta.dirname),
  read: readFestivals,
  fingerprint: (input, options) => fingerprintOf(input, isFestival, import.meta.dirname, options),
  normalise,
}
