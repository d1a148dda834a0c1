import { allOf, type Filter } from '../../src/model/filter.ts'
import { matchWords } from '../../src/model/names/match-key.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import type { Given } from './given.ts'

export interface EntityRefInput {
  readonly id?: string | number | null | undefined
  readonly ids?: readonly (string | number)[] | null | undefined
  readonly name?: string | null | undefined
}

export interface ThemeRefInput extends EntityRefInput {
  readonly includeNarrower?: boolean | null | undefined
}

const ids = 'Any of these ids.'
const name = 'Every word of it stands, in any script or form, in one of the names of the thing.'

export const EntityRef = builder.inputRef<EntityRefInput>('EntityRef').implement({
  description: 'Things by ids (any of them) or by name.',
  fields: (t) => ({
    id: t.id({ description: 'This id; wikidata:Q… and imdb:… serve too.' }),
    ids: t.idList({ description: ids }),
    name: t.string({ description: name }),
  }),
})

export const ThemeRef = builder.inputRef<ThemeRefInput>('ThemeRef').implement({
  description: 'Themes by ids (any of them) or by name, with what is narrower unless told otherwise.',
  fields: (t) => ({
    id: t.id({ description: 'This id.' }),
    ids: t.idList({ description: ids }),
    name: t.string({ description: name }),
    includeNarrower: t.boolean({
      defaultValue: true,
      description: 'Whether narrower themes count as the theme itself.',
    }),
  }),
})

/**
 * The things that a reference means.
 * @throws BAD_USER_INPUT where a name has no letters or digits
 */
export function refFilter(path: string, ref: Given<EntityRefInput>): Filter {
  const filters: Filter[] = []
  if (ref.id !== undefined) filters.push({ kind: 'ids', ids: [String(ref.id)] })
  if (ref.ids !== undefined) filters.push({ kind: 'ids', ids: ref.ids.map(String) })
  if (ref.name !== undefined) {
    const words = matchWords(ref.name)
    if (words.length === 0)
      throw badInput(`${path}.name: ${JSON.stringify(ref.name)} has no letters or digits; leave it out.`)
    filters.push({ kind: 'named', words })
  }
  return allOf(filters)
}
