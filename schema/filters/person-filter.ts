import { ALL, type Filter, related } from '../../src/model/filter.ts'
import { CREDITS, type CreditRole as CreditRoleValue, creditOf } from '../../src/model/relations.ts'
import { builder } from '../builder.ts'
import { CreditRole } from '../credit-role.ts'
import { combine, when } from './combine.ts'
import { FilmFilter, type FilmFilterInput, filmTree } from './film-filter.ts'
import { type Given, given } from './given.ts'
import { type RangeInput, rangeFilter, YearRange } from './range.ts'
import { TextFilter, type TextInput, textFilter } from './text.ts'

export interface PersonFilterInput {
  readonly and?: readonly PersonFilterInput[] | null | undefined
  readonly or?: readonly PersonFilterInput[] | null | undefined
  readonly not?: PersonFilterInput | null | undefined
  readonly ids?: readonly (string | number)[] | null | undefined
  readonly name?: TextInput | null | undefined
  readonly born?: RangeInput | null | undefined
  readonly roles?: readonly CreditRoleValue[] | null | undefined
  readonly film?: FilmFilterInput | null | undefined
}

export const PersonFilter = builder.inputRef<PersonFilterInput>('PersonFilter')

PersonFilter.implement({
  description: 'People; all that is given holds. Roles are those in the film where both are given.',
  fields: (t) => ({
    and: t.field({ type: [PersonFilter], description: 'All of these hold.' }),
    or: t.field({ type: [PersonFilter], description: 'Any of these holds.' }),
    not: t.field({ type: PersonFilter, description: 'This does not hold.' }),
    ids: t.idList({ description: 'Any of these ids; wikidata:Q… serves too.' }),
    name: t.field({ type: TextFilter, description: 'On any of the names.' }),
    born: t.field({ type: YearRange, description: 'Year of birth.' }),
    roles: t.field({ type: [CreditRole], description: 'Credited in any of these roles.' }),
    film: t.field({ type: FilmFilter, description: 'Credited in such a film.' }),
  }),
})

/** The filter that an input means; everything where nothing is given. */
export const personFilter = (input: PersonFilterInput | null | undefined): Filter => {
  const fields = given(input)
  return fields ? personTree('filter', fields as Given<PersonFilterInput>) : ALL
}

function personTree(path: string, input: Given<PersonFilterInput>): Filter {
  const own = [
    ...when(input.ids, (ids) => ({ kind: 'ids', ids: ids.map(String) })),
    ...when(input.name, (text) => textFilter(`${path}.name`, text)),
    ...when(input.born, (range) => rangeFilter(`${path}.born`, 'born', range)),
    ...creditsIn(path, input),
  ]
  return combine(input, own, (inner) => personTree(path, inner))
}

function creditsIn(path: string, { roles, film }: Given<PersonFilterInput>): Filter[] {
  if (roles === undefined && film === undefined) return []
  const relations = roles?.map(creditOf) ?? CREDITS
  return [related(relations, 'out', film ? filmTree(`${path}.film`, film as Given<FilmFilterInput>) : ALL)]
}
