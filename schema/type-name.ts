import type { Kind } from '../src/model/entities.ts'

/** The type of the API for a kind: LITERARY_WORK is LiteraryWork. */
export const typeName = (kind: Kind): string =>
  kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
