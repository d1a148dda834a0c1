import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The curated data that kinograph comes with. */
export const CANON = path.join(ROOT, 'import/canon')

/** Where the bundled data set is built. */
export const DATASET = path.join(ROOT, '.kinograph/dataset')

/** Where a local Neo4j keeps its libraries, data and password. */
export const LOCAL_NEO4J = path.join(ROOT, '.kinograph/neo4j')

/** The printed schema. */
export const SDL = path.join(ROOT, 'schema/schema.graphql')

/** The reference of the graph model in Neo4j. */
export const GRAPH_REFERENCE = path.join(ROOT, 'docs/graph-reference.md')

/** The constraints and indexes of Neo4j. */
export const NEO4J_SCHEMA = path.join(ROOT, 'schema/neo4j')
