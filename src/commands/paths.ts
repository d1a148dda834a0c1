import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The curated data that kinograph comes with. */
export const CANON = path.join(ROOT, 'import/canon')

/** What articles say, which comes with kinograph too. */
export const ARTICLES = path.join(ROOT, 'import/sources/articles/statements')

/** The folder that remembers what was imported, and that the bundled data set is built into. */
export const STATE = path.join(ROOT, '.kinograph')

/** Where the bundled data set is built. */
export const DATASET = path.join(STATE, 'dataset')

/** Where a local Neo4j keeps its libraries, data and password. */
export const LOCAL_NEO4J = path.join(ROOT, '.kinograph/neo4j')

/** The printed schema. */
export const SDL = path.join(ROOT, 'schema/schema.graphql')

/** The reference of the graph model in Neo4j. */
export const GRAPH_REFERENCE = path.join(ROOT, 'docs/graph-reference.md')

/** The constraints and indexes of Neo4j. */
export const NEO4J_SCHEMA = path.join(ROOT, 'schema/neo4j')
