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

/** The printed schema. */
export const SDL = path.join(ROOT, 'schema/schema.graphql')
