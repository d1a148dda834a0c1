import type { Draft, DraftClaim, DraftEntity, DraftRelation } from '../draft.ts'
import type { Problem } from '../problem.ts'
import { type Description, sourceRecord } from './description.ts'
import type { Importer } from './importer.ts'
import type { Statement } from './statement.ts'

/** The draft that the statements of a source amount to, and what in them could not be understood. */
export function draftOf(
  importer: Importer,
  description: Description,
  statements: Iterable<Statement>,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const entities = new Map<string, DraftEntity>()
  const relations = new Map<string, DraftRelation>()
  const claims: DraftClaim[] = []
  const problems: Problem[] = []
  for (const statement of statements) {
    const piece = importer.normalise(statement, description)
    // Things that many entries share, such as a genre, come with each of them.
    for (const entity of piece.entities ?? []) if (!entities.has(entity.id)) entities.set(entity.id, entity)
    for (const relation of piece.relations ?? []) {
      const key = `${relation.from} ${relation.kind} ${relation.to}`
      if (!relations.has(key)) relations.set(key, relation)
    }
    claims.push(...(piece.claims ?? []))
    problems.push(...(piece.problems ?? []))
  }
  const draft = {
    sources: [sourceRecord(description)],
    entities: [...entities.values()],
    relations: [...relations.values()],
    redirects: [],
    claims,
  }
  return { draft, problems }
}
