import type { Kind } from '../../src/model/entities.ts'
import { AUTHORITIES, type Authority } from '../../src/model/ids.ts'
import type { Name } from '../../src/model/names/name.ts'
import { type Script, scriptOf } from '../../src/model/names/script.ts'
import type { RelationName } from '../../src/model/relations.ts'
import type { DraftEntity, DraftRelation, Sourced } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** The language that a script is taken for where a source names none. */
const USUAL_LANGUAGE: Partial<Record<Script, string>> = { Cyrl: 'ru', Geor: 'ka', Armn: 'hy' }

/** One entry of a source that speaks for itself: all its facts have this source, and this place. */
export class SourceScope {
  readonly #source: string
  readonly #locator: string

  constructor(source: string, locator: string) {
    this.#source = source
    this.#locator = locator
  }

  /** What the source calls a thing, told apart from what other sources and kinds call theirs. */
  key(kind: string, name: string): string {
    return `${this.#source}/${kind}/${name}`
  }

  fact<T>(value: T): Sourced<T> {
    return { value, sources: [this.#source], locator: this.#locator }
  }

  /** A name, with its script, and its language where that is said or the script tells it. */
  name(text: string, kind: Name['kind'], language?: string): Sourced<Name> {
    const script = scriptOf(text)
    const spoken = language ?? (script && USUAL_LANGUAGE[script])
    return this.fact({ text, kind, ...(spoken ? { language: spoken } : {}), ...(script ? { script } : {}) })
  }

  /** Identifiers in the form of their authority; others are no identifiers. */
  ids(given: { readonly [A in Authority]?: string | undefined }): DraftEntity['externalIds'] {
    return (Object.keys(AUTHORITIES) as Authority[]).flatMap((authority) => {
      const value = given[authority]
      return value !== undefined && AUTHORITIES[authority].pattern.test(value) ? [this.fact({ authority, value })] : []
    })
  }

  entity(
    key: string,
    kind: Kind,
    {
      names = [],
      props = {},
      ids = [],
    }: {
      readonly names?: readonly Sourced<Name>[]
      readonly props?: Readonly<Record<string, unknown>>
      readonly ids?: DraftEntity['externalIds']
    },
  ): DraftEntity {
    const given = Object.entries(props).filter(([, value]) => value !== undefined)
    return {
      id: key,
      kind,
      names,
      props: Object.fromEntries(given.map(([name, value]) => [name, this.fact(value)])),
      externalIds: ids,
      locator: this.#locator,
    }
  }

  edge(from: string, kind: RelationName, to: string, props: DraftRelation['props'] = {}): DraftRelation {
    const given = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))
    return { from, kind, to, props: given, sources: [this.#source], locator: this.#locator }
  }

  problem(field: string, message: string): Problem {
    return { where: this.#locator, field, message }
  }
}
