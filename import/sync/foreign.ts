import type { Runner } from './database.ts'
import { SyncError } from './errors.ts'
import type { Graph } from './graph.ts'

/**
 * Makes sure that no node of somebody else bears a label of ours: it would be taken for a film or a person. Nodes and
 * relations with other labels are nobody's business here.
 * @throws SyncError where there is one
 */
export async function refuseForeignNodes(runner: Runner, { nodes }: Graph): Promise<void> {
  for (const label of new Set(nodes.flatMap(({ labels }) => labels))) {
    const { records } = await runner.run(`MATCH (n:${label}) WHERE n.hash IS NULL RETURN count(n) AS foreign`)
    const foreign: number = records[0]?.get('foreign') ?? 0
    if (foreign > 0)
      throw new SyncError(
        `The database holds ${foreign} node${foreign === 1 ? '' : 's'} labelled ${label} that kinograph did not put there: nothing was changed. Give kinograph a database of its own (NEO4J_DATABASE), or remove them.`,
      )
  }
}
