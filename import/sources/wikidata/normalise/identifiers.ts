import type { ExternalId } from '../../../../src/model/ids.ts'
import type { DraftClaim, Sourced } from '../../../draft.ts'
import type { SourceScope } from '../../scope.ts'
import { best, type Item } from '../items/item.ts'
import { claimOf, locatorOf, scopeOf } from './scope-of.ts'

/**
 * The identifiers of a thing: that of Wikidata, and one of IMDb of the right sort (`tt` films, `nm` people). Where
 * Wikidata gives several, the lowest is kept, and the others as claims.
 */
export function identifiers(
  source: string,
  scope: SourceScope,
  key: string,
  item: Item,
  sort: 'tt' | 'nm',
): { readonly ids: Sourced<ExternalId>[]; readonly claims: DraftClaim[] } {
  const given = best(item, 'P345')
    .flatMap((stated) =>
      stated.value.kind === 'text' && stated.value.text.startsWith(sort) ? [{ stated, imdb: stated.value.text }] : [],
    )
    .sort((a, b) => (a.imdb < b.imdb ? -1 : 1))
  const [first, ...others] = given
  const imdb = first ? scopeOf(source, 'P345', first.stated).ids({ imdb: first.imdb }) : []
  return {
    ids: [...scope.ids({ wikidata: item.id }), ...imdb],
    claims: others.map(({ stated, imdb: other }) => {
      const reason = `Wikidata gives several identifiers of IMDb, of which one thing has one.`
      const claim = claimOf(source, key, { property: 'externalId', value: `imdb:${other}` }, locatorOf('P345', stated))
      return { ...claim, judgement: { verdict: 'DISPUTED', reason, evidence: [] } }
    }),
  }
}
