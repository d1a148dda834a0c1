import type { Problem } from '../../problem.ts'

/** One file of an input, or why it cannot be taken. */
export type InputFile =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'rejected'; readonly problem: Problem }

/** Which files of an input are wanted, by their path within it. */
export type Wanted = (path: string) => boolean

/** Told which part of an input has been read, 0 to 1. */
export type OnShare = (share: number) => void

/** No single record of a source is longer (bytes). What is, is no record: it is told and left out. */
export const LARGEST_FILE = 1024 * 1024

export const rejectedFile = (path: string, message: string): InputFile => ({
  kind: 'rejected',
  problem: { where: path, field: 'file', message },
})

export const tooLarge = (path: string, size: number): InputFile =>
  rejectedFile(path, `has ${size} bytes; a record has at most ${LARGEST_FILE}`)
