import type { Kind } from '../../../../src/model/entities.ts'
import { type Authority, externalKey } from '../../../../src/model/ids.ts'
import type { Name } from '../../../../src/model/names/name.ts'
import { scriptOf } from '../../../../src/model/names/script.ts'
import { type RelationName, relationRow } from '../../../../src/model/relations.ts'
import type { DraftEntity, DraftRelation, Provenance, Sourced } from '../../../draft.ts'
import type { CanonFile } from '../read.ts'
import type { SourceRef } from '../schema.ts'

interface Titles {
  readonly original?: { readonly text: string; readonly language: string }
  readonly english?: string | undefined
  readonly russian?: string | undefined
  readonly other?:
    | readonly { readonly text: string; readonly language: string; readonly kind: Name['kind'] }[]
    | undefined
}

/** What every entry of the canon has. */
export interface Entry {
  readonly id: string
  readonly names?: Titles
  readonly titles?: Titles
  readonly externalIds?: { readonly [A in Authority]?: string | undefined } | undefined
  readonly sources?: { readonly [field: string]: SourceRef | undefined } | undefined
}

/** An item of a list of things, as `things` of the schema gives it. */
export interface Item {
  readonly id: string
  readonly source: SourceRef | undefined
}

const asList = (source: SourceRef): readonly string[] => (typeof source === 'string' ? [source] : source)

/** One entry of a file of the canon: knows on what each of its fields stands. */
export class Scope {
  readonly #file: CanonFile
  readonly #path: readonly PropertyKey[]
  readonly #entry: Entry

  constructor(file: CanonFile, path: readonly PropertyKey[], entry: Entry) {
    this.#file = file
    this.#path = path
    this.#entry = entry
  }

  /** The source and place of a field: an item's own source, else the field's, else the file's. */
  provenance(field: string, item?: { readonly index: number; readonly source?: SourceRef | undefined }): Provenance {
    const { content } = this.#file
    const ofFile = 'source' in content ? content.source : undefined
    const source = item?.source ?? this.#entry.sources?.[field] ?? ofFile
    const inside = item === undefined ? [field] : [field, item.index]
    return { sources: source === undefined ? [] : asList(source), locator: this.#file.at([...this.#path, ...inside]) }
  }

  entity(kind: Kind, props: Readonly<Record<string, unknown>>, fieldOf = (prop: string) => prop): DraftEntity {
    const given = Object.entries(props).filter(([, value]) => value !== undefined)
    return {
      id: this.#entry.id,
      kind,
      names: this.#names(kind),
      props: Object.fromEntries(given.map(([key, value]) => [key, { value, ...this.provenance(fieldOf(key)) }])),
      externalIds: this.#externalIds(),
      locator: this.#file.at(this.#path),
    }
  }

  /** A list of things as edges of one relation. Which way they run is said by whom the relation's claim is about. */
  edges(field: string, relation: RelationName, items: readonly Item[] | undefined): DraftRelation[] {
    const billed = relationRow(relation).orderIn.includes('billing')
    return (items ?? []).map((item, index) =>
      this.edge(field, relation, item.id, billed ? { billing: index + 1 } : {}, { index, source: item.source }),
    )
  }

  edge(
    field: string,
    relation: RelationName,
    other: string,
    props: DraftRelation['props'],
    item: { readonly index: number; readonly source?: SourceRef | undefined },
  ): DraftRelation {
    const { id } = this.#entry
    const [from, to] = relationRow(relation).claim?.subject === 'to' ? [other, id] : [id, other]
    const given = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))
    return { from, kind: relation, to, props: given, ...this.provenance(field, item) }
  }

  #names(kind: Kind): Sourced<Name>[] {
    const field = this.#entry.titles ? 'titles' : 'names'
    const titles = this.#entry.titles ?? this.#entry.names ?? {}
    const provenance = this.provenance(field)
    // A film came out under its Russian title; people and works are only called so.
    const russianKind = kind === 'FILM' ? 'RELEASE' : 'ALTERNATIVE'
    const name = (text: string, kind: Name['kind'], language: string): Sourced<Name> => {
      const script = scriptOf(text)
      return { value: { text, kind, language, ...(script === undefined ? {} : { script }) }, ...provenance }
    }
    const { original, english, russian, other } = titles
    return [
      ...(original ? [name(original.text, 'ORIGINAL', original.language)] : []),
      ...(english ? [name(english, 'ENGLISH', 'en')] : []),
      ...(russian ? [name(russian, russianKind, 'ru')] : []),
      ...(other ?? []).map(({ text, kind, language }) => name(text, kind, language)),
    ]
  }

  #externalIds(): DraftEntity['externalIds'] {
    const given = Object.entries(this.#entry.externalIds ?? {}) as [Authority, string | undefined][]
    return given
      .flatMap(([authority, value]) => (value === undefined ? [] : [{ authority, value }]))
      .sort((a, b) => (externalKey(a) < externalKey(b) ? -1 : 1))
      .map((value) => ({ value, ...this.provenance('externalIds') }))
  }
}
