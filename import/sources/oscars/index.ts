import { z } from 'zod'
import { AUTHORITIES } from '../../../src/model/ids.ts'
import { type Description, readDescription } from '../description.ts'
import { readTable } from '../files/read-table.ts'
import type { Importer, Piece, ReadContext } from '../importer.ts'
import { outcomePiece } from '../outcome.ts'
import { SourceScope } from '../scope.ts'
import { type Reading, rejected, type Statement } from '../statement.ts'

const lookupsForm = z.strictObject({
  body: z.string(),
  ceremonies: z.record(z.string(), z.int()),
  yearOfCeremonyZero: z.int(),
  awards: z.record(z.string(), z.string()),
  awardsOfTheYear: z.record(z.string(), z.string()),
})

/** A row of the table, as far as it is used. */
const rowForm = z.object({
  Ceremony: z.string().regex(/^\d+$/, 'expected the number of the ceremony'),
  CanonicalCategory: z.string(),
  Category: z.string(),
  Film: z.string().optional(),
  FilmId: z.string().optional(),
  Nominees: z.string().optional(),
  NomineeIds: z.string().optional(),
  Winner: z.enum(['True', 'False']).optional(),
})

type Row = z.infer<typeof rowForm>

async function* readNominations(
  input: string,
  _: unknown,
  __: unknown,
  { onShare }: ReadContext,
): AsyncIterable<Reading> {
  for await (const row of readTable(input, Object.keys(rowForm.shape), { quoted: false, onShare })) {
    const locator = `oscars.csv:${row.line}`
    if (row.kind === 'wrong') {
      yield rejected(locator, 'row', row.message)
      continue
    }
    const parsed = rowForm.safeParse(row.cells)
    const [issue] = parsed.success ? [] : parsed.error.issues
    if (parsed.success) yield { kind: 'statement', statement: { kind: 'nomination', locator, row: parsed.data } }
    else yield rejected(locator, issue?.path.join(' ') ?? 'row', issue?.message ?? 'cannot be understood')
  }
}

const listOf = (cell: string | undefined) => (cell === undefined ? [] : cell.split('|').map((one) => one.trim()))

/** A nomination for each film that it names; the people are those with an id of their own, companies are none. */
function normalise({ locator, row: given }: Statement, description: Description): Piece {
  const row = given as Row
  const lookups = lookupsForm.parse(description.lookups)
  const scope = new SourceScope(description.id, locator)
  const films = listOf(row.FilmId)
  const award = lookups.awardsOfTheYear[row.Category] ?? lookups.awards[row.CanonicalCategory]
  // Prizes of engineers, for a life's work, and of categories that are gone: of films of the graph none is known.
  if (films.length === 0 || award === undefined) return {}
  const names = listOf(row.Nominees)
  const people = listOf(row.NomineeIds).flatMap((id, i) => {
    const name = names[i]
    if (name === undefined || !id.startsWith('nm') || !AUTHORITIES.imdb.pattern.test(id)) return []
    return [
      scope.entity(scope.key('person', id), 'PERSON', {
        names: [scope.name(name, 'ENGLISH', 'en')],
        ids: scope.ids({ imdb: id }),
      }),
    ]
  })
  const ceremony = Number(row.Ceremony)
  const pieces = films.map((imdb, i) => {
    const film = scope.key('film', imdb)
    const title = listOf(row.Film)[i]
    const names = title === undefined ? [] : [scope.name(title, 'ENGLISH', 'en')]
    const outcome = outcomePiece(scope, {
      name: `${locator} ${imdb}`,
      body: lookups.body,
      award,
      year: lookups.ceremonies[row.Ceremony] ?? ceremony + lookups.yearOfCeremonyZero,
      outcome: row.Winner === 'True' ? 'WON' : 'NOMINATED',
      film,
      people: people.map(({ id }) => id),
    })
    return {
      ...outcome,
      entities: [scope.entity(film, 'FILM', { names, ids: scope.ids({ imdb }) }), ...outcome.entities],
    }
  })
  return {
    entities: [...pieces.flatMap(({ entities }) => entities), ...people],
    relations: pieces.flatMap(({ relations }) => relations),
  }
}

/** Every nomination for an Academy Award, with the people. Only films that another source has are taken. */
export const oscars: Importer = {
  name: 'oscars',
  reads: 'oscars.csv of DLu/oscar_data, or its URL',
  takesUrl: true,
  describe: () => readDescription(import.meta.dirname),
  read: readNominations,
  normalise,
}
