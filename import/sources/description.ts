import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SourceRecord } from '../../src/model/records.ts'

const counts = z.record(z.string(), z.int().nonnegative()).default({})

/** `source.yaml`: what a source is, how its facts may be used, and what a run over it must come to. */
export const description = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
  name: z.string().min(1),
  url: z.url().optional(),
  licence: z.string().min(1).optional(),
  attribution: z.string().min(1).optional(),
  /** Whether it is an outside record that can bear a fact out. */
  record: z.boolean().default(true),
  /** Sources are reconciled in this order, lowest first: those that others are recognised by. */
  order: z.int(),
  /** Which films are taken: all of them, or only those that another source has. */
  films: z.enum(['all', 'known']).default('all'),
  /** Whether it yields claims and no facts; title and year are then enough to tell a film. */
  claimsOnly: z.boolean().default(false),
  /**
   * Whether somebody with a part of the name of another of the same film is taken for one more, or asked about: for
   * sources that spell names in their own way.
   */
  people: z.enum(['all', 'careful']).default('all'),
  assertions: z
    .strictObject({
      /** Numbers of entries by kind; a run with fewer, or more, fails before anything is kept. */
      min: counts,
      max: counts,
      /** `film.director: 0.5`: at least this share of the entries of a kind has the field. */
      fill: z.record(z.string(), z.number().min(0).max(1)).default({}),
      /** At most this share of all entries may be rejected. */
      rejected: z.number().min(0).max(1).default(0.05),
    })
    .prefault({}),
  /** Corrections of what is known to be wrong in the source, in the form that its normaliser reads. */
  lookups: z.unknown().optional(),
})

export type Description = z.infer<typeof description>

/** Reads the description in the folder of a source. */
export const readDescription = (folder: string): Description =>
  description.parse(parse(readFileSync(path.join(folder, 'source.yaml'), 'utf8')))

/** What the data set says of a source. */
export const sourceRecord = ({ id, name, url, licence, attribution, record }: Description): SourceRecord => ({
  id,
  name,
  ...(url === undefined ? {} : { url }),
  ...(licence === undefined ? {} : { licence }),
  ...(attribution === undefined ? {} : { attribution }),
  record,
})
