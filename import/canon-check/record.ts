import type { RelationName } from '../../src/model/relations.ts'

/** The identifiers by which a record and the canon know that they speak of the same thing. */
export interface Ids {
  readonly wikidata?: string | undefined
  readonly imdb?: string | undefined
}

/** A person as a record names them: by identifiers, by a name in any script, or both. */
export interface RecordPerson extends Ids {
  readonly name?: string | undefined
}

/** The credits that records and the canon both keep, by the property under which the canon states them. */
export const CREDITS = {
  director: 'DIRECTED',
  writer: 'WROTE',
  cinematographer: 'PHOTOGRAPHED',
  composer: 'COMPOSED',
} as const satisfies Record<string, RelationName>

export type CreditProperty = keyof typeof CREDITS
export const CREDIT_PROPERTIES = Object.keys(CREDITS) as readonly CreditProperty[]

export interface RecordFilm extends Ids {
  readonly title?: string | undefined
  /** Whether the record counts it as Soviet; undefined where it does not say. */
  readonly soviet?: boolean | undefined
  readonly year?: number | undefined
  /** Minutes. */
  readonly runtime?: number | undefined
  /** An absent or empty list says nothing. */
  readonly credits: { readonly [P in CreditProperty]?: readonly RecordPerson[] | undefined }
}

/** Birth and death of a person; dates as `1957`, `1957-10` or `1957-10-12`. */
export interface RecordLife extends RecordPerson {
  readonly born?: string | undefined
  readonly died?: string | undefined
}

export interface RecordAdaptation {
  readonly film: Ids
  readonly work: { readonly wikidata?: string | undefined; readonly title?: string; readonly author?: string }
}

export interface RecordResult {
  readonly film: Ids
  /** The award body, as the canon names it: `body:cannes`. */
  readonly body: string
  /** The prize in the record's own words. */
  readonly prize: string
  /** Of the festival or ceremony. */
  readonly year: number
  readonly won: boolean
  /** Whom the prize names; undefined where the record does not say. */
  readonly people?: readonly RecordPerson[] | undefined
}

/** What one record states, so far as the canon can be compared with it. */
export interface Facts {
  readonly films: readonly RecordFilm[]
  readonly lives: readonly RecordLife[]
  readonly adaptations: readonly RecordAdaptation[]
  readonly results: readonly RecordResult[]
}

export const NO_FACTS: Facts = { films: [], lives: [], adaptations: [], results: [] }

/** A record that was read. */
export interface Reading extends Facts {
  readonly record: string
  /** The source that facts of the canon name when they stand on this record. */
  readonly source: string
}
