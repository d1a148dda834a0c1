import type { Direction } from '../../src/model/edge.ts'
import type { Props } from '../../src/model/entities.ts'
import { ALL, type Filter, related } from '../../src/model/filter.ts'
import { CREDITS, type RelationName } from '../../src/model/relations.ts'
import { builder } from '../builder.ts'
import { Colour, FilmForm } from '../film-enums.ts'
import { AwardResultFilter, type AwardResultFilterInput, awardResultTree } from './award-result-filter.ts'
import { combine, oneOf, when } from './combine.ts'
import { EntityRef, type EntityRefInput, refFilter, ThemeRef, type ThemeRefInput } from './entity-ref.ts'
import { type Given, given } from './given.ts'
import { LiteraryWorkFilter, type LiteraryWorkFilterInput, literaryWorkTree } from './literary-work-filter.ts'
import { IntRange, type RangeInput, rangeFilter, YearRange } from './range.ts'
import { TextFilter, type TextInput, textFilter } from './text.ts'

/** The fields that mean a thing at the other end of a relation, and how it is reached from the film. */
const RELATED = {
  director: ['DIRECTED', 'in', 'A director of it.'],
  writer: ['WROTE', 'in', 'A writer of its script.'],
  cinematographer: ['PHOTOGRAPHED', 'in', 'Who photographed it.'],
  composer: ['COMPOSED', 'in', 'Who composed its music.'],
  castMember: ['ACTED_IN', 'in', 'Who acted in it.'],
  person: [CREDITS, 'in', 'Somebody credited in any role.'],
  studio: ['PRODUCED_BY', 'out', 'A studio that made it.'],
  republic: ['MADE_IN', 'out', 'A republic it was made in.'],
  genre: ['HAS_GENRE', 'out', 'A genre of it.'],
  setIn: ['SET_IN', 'out', 'A place it is set in.'],
  depicts: ['DEPICTS', 'out', 'A historical event or person that it shows.'],
} as const satisfies Record<string, readonly [RelationName | readonly RelationName[], Direction, string]>

type RelatedField = keyof typeof RELATED
const RELATED_FIELDS = Object.keys(RELATED) as RelatedField[]

/** The fields that are plain indexed values of a film. */
const FLAGS = {
  short: 'Under 52 minutes, or called a short.',
  television: 'Made for television.',
  silent: 'A silent film.',
  soviet: 'False for films about the Soviet Union made elsewhere or later.',
  shelved: 'Has a SHELVED event in its timeline.',
} as const

type Flag = keyof typeof FLAGS
const FLAG_NAMES = Object.keys(FLAGS) as Flag[]

type Related = { readonly [F in RelatedField]?: EntityRefInput | null | undefined }
type Flags = { readonly [F in Flag]?: boolean | null | undefined }

export interface FilmFilterInput extends Related, Flags {
  readonly and?: readonly FilmFilterInput[] | null | undefined
  readonly or?: readonly FilmFilterInput[] | null | undefined
  readonly not?: FilmFilterInput | null | undefined
  readonly ids?: readonly (string | number)[] | null | undefined
  readonly title?: TextInput | null | undefined
  readonly year?: RangeInput | null | undefined
  readonly runtimeMinutes?: RangeInput | null | undefined
  readonly form?: readonly NonNullable<Props<'FILM'>['form']>[] | null | undefined
  readonly colour?: readonly NonNullable<Props<'FILM'>['colour']>[] | null | undefined
  readonly literaryAuthor?: EntityRefInput | null | undefined
  readonly basedOn?: LiteraryWorkFilterInput | null | undefined
  readonly adaptation?: boolean | null | undefined
  readonly award?: AwardResultFilterInput | null | undefined
  readonly theme?: ThemeRefInput | null | undefined
  readonly language?: string | null | undefined
}

export const FilmFilter = builder.inputRef<FilmFilterInput>('FilmFilter')

FilmFilter.implement({
  description: 'Films; all that is given holds. Combine with and, or, not, to any depth.',
  fields: (t) => ({
    and: t.field({ type: [FilmFilter], description: 'All of these hold.' }),
    or: t.field({ type: [FilmFilter], description: 'Any of these holds.' }),
    not: t.field({ type: FilmFilter, description: 'This does not hold.' }),
    ids: t.idList({ description: 'Any of these ids; wikidata:Q… and imdb:tt… serve too.' }),
    title: t.field({ type: TextFilter, description: 'On any of its titles.' }),
    year: t.field({ type: YearRange, description: 'The year it was made.' }),
    runtimeMinutes: t.field({ type: IntRange, description: 'Length in minutes.' }),
    form: t.field({ type: [FilmForm], description: 'Any of these forms.' }),
    colour: t.field({ type: [Colour], description: 'Any of these.' }),
    ...(Object.fromEntries(FLAG_NAMES.map((flag) => [flag, t.boolean({ description: FLAGS[flag] })])) as Record<
      Flag,
      ReturnType<typeof t.boolean<false>>
    >),
    ...(Object.fromEntries(
      RELATED_FIELDS.map((field) => [field, t.field({ type: EntityRef, description: RELATED[field][2] })]),
    ) as Record<RelatedField, ReturnType<typeof t.field<typeof EntityRef, false>>>),
    literaryAuthor: t.field({ type: EntityRef, description: 'An author of a work it is based on.' }),
    basedOn: t.field({ type: LiteraryWorkFilter, description: 'A work it is based on.' }),
    adaptation: t.boolean({ description: 'Based on any literary work at all, or on none.' }),
    award: t.field({ type: AwardResultFilter, description: 'An outcome of an award it was put up for.' }),
    theme: t.field({ type: ThemeRef, description: 'A theme of it.' }),
    language: t.string({ description: 'BCP 47, such as ka for Georgian.' }),
  }),
})

/** The filter that an input means; everything where nothing is given. */
export const filmFilter = (input: FilmFilterInput | null | undefined): Filter => {
  const fields = given(input)
  return fields ? filmTree('filter', fields as Given<FilmFilterInput>) : ALL
}

export function filmTree(path: string, input: Given<FilmFilterInput>): Filter {
  const own = [
    ...when(input.ids, (ids) => ({ kind: 'ids', ids: ids.map(String) })),
    ...when(input.title, (text) => textFilter(`${path}.title`, text)),
    ...when(input.year, (range) => rangeFilter(`${path}.year`, 'year', range)),
    ...when(input.runtimeMinutes, (range) => rangeFilter(`${path}.runtimeMinutes`, 'runtimeMinutes', range)),
    ...when(input.form, (forms) => oneOf('form', forms)),
    ...when(input.colour, (colours) => oneOf('colour', colours)),
    ...FLAG_NAMES.flatMap((flag) => when(input[flag], (value) => oneOf(flag, [value]))),
    ...RELATED_FIELDS.flatMap((field) =>
      when(input[field], (ref) => {
        const [relations, direction] = RELATED[field]
        return related(relations, direction, refFilter(`${path}.${field}`, ref))
      }),
    ),
    ...when(input.literaryAuthor, (ref) =>
      related('BASED_ON', 'out', related('AUTHORED', 'in', refFilter(`${path}.literaryAuthor`, ref))),
    ),
    ...when(input.basedOn, (work) => related('BASED_ON', 'out', literaryWorkTree(`${path}.basedOn`, work))),
    ...when(input.adaptation, adaptation),
    ...when(input.award, (result) => related('RECEIVED', 'out', awardResultTree(`${path}.award`, result))),
    ...when(input.theme, (theme) => themeRef(`${path}.theme`, theme)),
    ...when(input.language, (language) => oneOf('languages', [language.trim().toLowerCase()])),
  ]
  return combine(input, own, (inner) => filmTree(path, inner))
}

const adaptation = (is: boolean): Filter =>
  is ? related('BASED_ON', 'out') : { kind: 'not', of: related('BASED_ON', 'out') }

const themeRef = (path: string, { includeNarrower = true, ...ref }: Given<ThemeRefInput>): Filter =>
  related(includeNarrower ? 'COVERS_THEME' : 'HAS_THEME', 'out', refFilter(path, ref))
