import { z } from 'zod'

/** The form of the files of a data set. A reader refuses a data set of another form. */
export const FORMAT = 2

/** The files that make up the content of a data set, in the order in which they are hashed. */
export const CONTENT_FILES = ['sources', 'entities', 'relations', 'claims', 'redirects'] as const
export type ContentFile = (typeof CONTENT_FILES)[number]

/** The name of a file of the data set: newline-delimited JSON, gzip. */
export const fileName = (file: ContentFile | 'positions'): string => `${file}.ndjson.gz`

export const MANIFEST_NAME = 'manifest.json'

const contentFile = z.object({
  /** Number of lines. */
  lines: z.int().nonnegative(),
  /** Of the uncompressed content, hexadecimal. */
  sha256: z.string(),
})

/** `manifest.json`: what a data set is, and how to tell that it is whole. */
export const manifest = z.object({
  format: z.literal(FORMAT),
  /** A hash of the uncompressed content of all its files but the positions. */
  version: z.string().min(1),
  files: z.object(
    Object.fromEntries(CONTENT_FILES.map((file) => [file, contentFile])) as Record<ContentFile, typeof contentFile>,
  ),
  /** Where its facts come from, under which terms, and how each source asks to be named. */
  sources: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        url: z.string().optional(),
        licence: z.string().optional(),
        attribution: z.string().optional(),
        record: z.boolean(),
      }),
    )
    .readonly(),
  /** Number of entities by kind. */
  counts: z.record(z.string(), z.int()),
  /** 95th percentile of the number of edges a thing has, by relation and direction. */
  fanOut: z.record(z.string(), z.int()),
  /** Claims are compressed in blocks that can be read alone: the first subject of each, and where it starts (bytes). */
  claimBlocks: z.array(z.object({ subject: z.string(), offset: z.int().nonnegative() })),
})

export type Manifest = z.infer<typeof manifest>
