import type { DraftClaim, DraftEntity, DraftRelation } from '../draft.ts'
import type { Problem } from '../problem.ts'
import type { Description } from './description.ts'
import type { OnShare } from './files/input-file.ts'
import type { Reading, Statement } from './statement.ts'
import type { Waiting } from './waiting.ts'

/** What one statement amounts to. Ids are what the source calls a thing, `source/kind/name`, or ids of the data set. */
export interface Piece {
  readonly entities?: readonly DraftEntity[]
  readonly relations?: readonly DraftRelation[]
  readonly claims?: readonly DraftClaim[]
  readonly problems?: readonly Problem[]
}

/** Options of a run, as the command line gives them. */
export interface ReadOptions {
  readonly [option: string]: string | undefined
}

/** How much of something has been fetched over the network. */
interface FetchedSoFar {
  /** Of what so many are there: bytes, films. */
  readonly unit: string
  readonly done: number
  /** How many there are; undefined where nobody says. */
  readonly total: number | undefined
}

/** What stands around a run. */
export interface ReadContext {
  /** Told which part of the input has been read, 0 to 1, where that is known. */
  readonly onShare: OnShare
  /** A folder of the source's own for what it has fetched; it goes when the snapshot of the whole is in its place. */
  readonly cache: string
  /** The statements of the snapshot before; none where there is none. */
  readonly before: () => Iterable<Statement>
  readonly waiting: Waiting
  readonly onFetched: (fetched: FetchedSoFar) => void
}

/** A source of facts: a folder below `import/sources`. */
export interface Importer {
  /** What the command line calls it. */
  readonly name: string
  /** One line about what it reads, for the command line. */
  readonly reads: string
  /** Whether its input is a file or folder that a URL may stand for. @default false */
  readonly takesUrl?: boolean
  /** What is read where the command line names no input; an importer without it must be given one. */
  usualInput?(options: ReadOptions): string
  /** The source that an input is; one importer may read many, such as tables that describe themselves. */
  describe(input: string, options: ReadOptions): Description
  /**
   * Reads an input entry by entry, so that its size does not matter. What is wrong with one entry is told and left out.
   * @throws InputError where the whole cannot be read
   */
  read(input: string, options: ReadOptions, description: Description, context: ReadContext): AsyncIterable<Reading>
  /** Tells whether an input was read before, faster than by reading it; undefined where it cannot. */
  fingerprint?(input: string, options: ReadOptions): Promise<string | undefined>
  /** Makes facts of one statement, each with its place; what cannot be understood is told and left out. */
  normalise(statement: Statement, description: Description): Piece
}
