import type { DraftClaim } from '../../../draft.ts'
import { SourceScope } from '../../scope.ts'
import type { Stated } from '../items/item.ts'
import type { PropertyId } from '../vocabulary.ts'

/** Where a statement is: its property and id, and what Wikidata names for it. */
export const locatorOf = (property: PropertyId, { id, references = [] }: Pick<Stated, 'id' | 'references'>): string =>
  references.length === 0 ? `${property} ${id}` : `${property} ${id}, by ${references.join(', ')}`

/** The place of a statement, for the facts that are made of it. */
export const scopeOf = (source: string, property: PropertyId, stated: Pick<Stated, 'id' | 'references'>): SourceScope =>
  new SourceScope(source, locatorOf(property, stated))

/** Something that Wikidata says and that is no fact of the graph. */
export function claimOf(
  source: string,
  subject: string,
  what: { readonly property: string; readonly value: string },
  locator: string,
): DraftClaim {
  return { subject, ...what, sources: [source], locator }
}

/** Something that Wikidata says and that is wrong, with who or what says so. */
export function contradicted(
  source: string,
  subject: string,
  what: { readonly property: string; readonly value: string },
  locator: string,
  reason: string,
): DraftClaim {
  const judgement = { verdict: 'CONTRADICTED', reason, evidence: [] } as const
  return { ...claimOf(source, subject, what, locator), judgement }
}
