import type { Piece } from '../../importer.ts'
import { outcomePiece } from '../../outcome.ts'
import { SourceScope } from '../../scope.ts'
import { type Item, namedBy, standing } from '../items/item.ts'
import type { Lookups } from '../lookups.ts'
import type { OutcomeRow } from '../rows.ts'
import { englishLabel, labelOf } from './names.ts'
import { claimOf } from './scope-of.ts'

/** A prize as the graph calls it, and why it is no more than a claim where it is. */
interface Prize {
  readonly name: string
  readonly body: string | undefined
  readonly nominee: OutcomeRow['outcome'] | string
  readonly unclear: string | undefined
}

/** What came of a prize. Where it is not clear of which, whose or when, it stays a claim. */
export function outcome(source: string, locator: string, row: OutcomeRow, lookups: Lookups): Piece {
  const { award, film, year, people, note, references, about } = row
  const place = references.length === 0 ? locator : `${locator}, by ${references.join(', ')}`
  const scope = new SourceScope(source, place)
  const near = new Map(about.map((one) => [one.id, one]))
  const item = near.get(award)
  if (!item || Object.keys(item.labels).length === 0) return { problems: [scope.problem(award, 'has no name')] }
  const prize = prizeOf(item, near, lookups)
  const result = row.outcome === 'WON' ? 'WON' : prize.nominee
  const why =
    prize.unclear ??
    (prize.body === undefined ? 'nobody confers it' : year === undefined ? 'it has no year' : undefined)
  const filmKey = scope.key('film', film)
  if (why !== undefined || prize.body === undefined || year === undefined) {
    const value = `${prize.name}${year === undefined ? '' : `, ${year}`}: ${result}`
    return {
      claims: [claimOf(source, filmKey, { property: 'awardResult', value }, place)],
      problems: [scope.problem(prize.name, `stays a claim: ${why}`)],
    }
  }
  const piece = outcomePiece(scope, {
    name: `${film} ${award} ${year} ${result}`,
    body: prize.body,
    award: prize.name,
    year,
    outcome: result as 'WON',
    film: filmKey,
    people: people.map((person) => scope.key('person', person)),
    note,
  })
  return { entities: piece.entities, relations: piece.relations }
}

function prizeOf(item: Item, near: ReadonlyMap<string, Item>, { awards }: Lookups): Prize {
  const label = englishLabel(item) ?? labelOf(item)
  const known = awards.find(({ pattern }) => pattern.test(label))
  const [conferrer] = namedBy(standing(item, 'P1027')).flatMap((id) => near.get(id) ?? [])
  return {
    name: known?.name ?? label,
    body: known?.body ?? (conferrer && labelOf(conferrer)),
    nominee: known?.nominee ?? 'NOMINATED',
    unclear: known?.unclear,
  }
}
