import { englishName, originalName, romanisedName } from '../src/model/names/name.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { CREDITS, creditOf } from '../src/model/relations.ts'
import { outcomeArgs, resultsOf } from './award-result.ts'
import { BasedOn } from './based-on.ts'
import { Credits } from './credit.ts'
import { CreditRole, type RolesArg } from './credit-role.ts'
import { Entity, Node } from './entity.ts'
import { Colour, FilmForm } from './film-enums.ts'
import { FilmThemes } from './film-theme.ts'
import { costOf, neighbours, walk } from './neighbours.ts'
import { AwardResults, Film, Films, Genres, HistoricalEvents, People, Places, Republics, Studios } from './nouns.ts'
import { pageArgs } from './page.ts'
import { PartialDate, partialDate } from './partial-date.ts'
import { relationList } from './relation-list.ts'
import { ReleaseEvent } from './release-event.ts'
import { Title } from './title.ts'

const ALL_CREDITS = walk(CREDITS, 'in')
const AWARD_RESULTS = walk('RECEIVED', 'out')
const EVENTS = walk('DEPICTS', 'out', { where: [{ kind: 'neighbourKind', of: 'HISTORICAL_EVENT' }] })
const PEOPLE_SHOWN = walk('DEPICTS', 'out', { where: [{ kind: 'neighbourKind', of: 'PERSON' }] })

/** A title as the API promises it: every film of a data set has one, or the build would have refused it. */
const titleOr = (film: EntityRecord, title: { readonly text: string } | undefined) => title?.text ?? film.id

Film.implement({
  description: 'A film, serial or cartoon: Soviet, or one that people compare with Soviet films.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    title: t.string({
      description: 'English where there is one, else romanised.',
      resolve: (film) => titleOr(film, englishName(film.names)),
    }),
    originalTitle: t.string({
      description: 'In the language and script that it was made in.',
      resolve: (film) => titleOr(film, originalName(film.names)),
    }),
    romanisedTitle: t.string({
      description: 'The original title in Latin letters; titles says by which standard.',
      resolve: (film) => titleOr(film, romanisedName(film.names) ?? englishName(film.names)),
    }),
    titles: t.field({ type: [Title], description: 'All its titles.', resolve: ({ names }) => names }),
    year: t.int({
      description:
        'The year it was made or, where scholarship counts so, first shown; release dates are in the timeline.',
      resolve: ({ props }) => props.year,
    }),
    released: t.field({
      type: PartialDate,
      nullable: true,
      description: 'First public release.',
      resolve: ({ props }) => partialDate(props.released),
    }),
    form: t.field({
      type: FilmForm,
      nullable: true,
      description: 'Fiction, documentary or animation.',
      resolve: ({ props }) => props.form,
    }),
    short: t.boolean({
      nullable: true,
      description: 'Under 52 minutes, or called a short by its source.',
      resolve: ({ props }) => props.short,
    }),
    television: t.boolean({
      nullable: true,
      description: 'Made for television.',
      resolve: ({ props }) => props.television,
    }),
    episodes: t.int({
      nullable: true,
      description: 'Number of parts shown apart, for serials.',
      resolve: ({ props }) => props.episodes,
    }),
    runtimeMinutes: t.int({
      nullable: true,
      description: 'Length of the whole, in minutes.',
      resolve: ({ props }) => props.runtimeMinutes,
    }),
    colour: t.field({
      type: Colour,
      nullable: true,
      description: 'Black and white, colour, or both.',
      resolve: ({ props }) => props.colour,
    }),
    silent: t.boolean({ nullable: true, description: 'A silent film.', resolve: ({ props }) => props.silent }),
    soviet: t.boolean({
      description: 'False for films about the Soviet Union made elsewhere or later.',
      resolve: ({ props }) => props.soviet,
    }),
    languages: t.stringList({
      description: 'The languages that it was made in; BCP 47.',
      resolve: ({ props }) => props.languages,
    }),

    directors: relationList(t, Credits, walk('DIRECTED', 'in'), 'Who directed it.'),
    writers: relationList(t, Credits, walk('WROTE', 'in'), 'Who wrote its script.'),
    cinematographers: relationList(t, Credits, walk('PHOTOGRAPHED', 'in'), 'Who photographed it.'),
    composers: relationList(t, Credits, walk('COMPOSED', 'in'), 'Who composed its music.'),
    cast: relationList(t, Credits, walk('ACTED_IN', 'in'), 'Who acted in it, in billing order.'),
    credits: t.field({
      type: Credits.Connection,
      args: { roles: t.arg({ type: [CreditRole], description: 'Only these roles.' }), ...pageArgs },
      description: 'Everyone, or everyone in the roles asked.',
      complexity: costOf(ALL_CREDITS),
      ...neighbours<'PERSON', RolesArg>(({ roles }) => (roles ? walk(roles.map(creditOf), 'in') : ALL_CREDITS)),
    }),

    studios: relationList(t, Studios, walk('PRODUCED_BY', 'out'), 'The studios that made it.'),
    republics: relationList(t, Republics, walk('MADE_IN', 'out'), 'The republics it was made in.'),
    genres: relationList(t, Genres, walk('HAS_GENRE', 'out'), 'Its genres.'),
    themes: relationList(t, FilmThemes, walk('HAS_THEME', 'out'), 'What it is about.'),
    places: relationList(t, Places, walk('SET_IN', 'out'), 'Where it is set.'),
    events: relationList(t, HistoricalEvents, EVENTS, 'The historical events that it shows.'),
    peopleDepicted: relationList(t, People, PEOPLE_SHOWN, 'The real people that it shows.'),

    basedOn: relationList(t, BasedOn, walk('BASED_ON', 'out'), 'The literary works that it is based on.'),
    remakeOf: relationList(t, Films, walk('REMAKE_OF', 'out'), 'The films that it is a remake of.'),
    remakes: relationList(t, Films, walk('REMAKE_OF', 'in'), 'Remakes of it.'),
    sequelOf: relationList(t, Films, walk('SEQUEL_TO', 'out'), 'The films that it continues.'),
    sequels: relationList(t, Films, walk('SEQUEL_TO', 'in'), 'Films that continue it.'),
    partOf: relationList(
      t,
      Films,
      walk('PART_OF', 'out'),
      'The larger work it is a part of: an epic shown in several films.',
    ),
    parts: relationList(t, Films, walk('PART_OF', 'in'), 'Its own parts, where it is an epic shown in several films.'),

    awardResults: t.field({
      type: AwardResults.Connection,
      args: { ...outcomeArgs, ...pageArgs },
      description: 'The prizes that it was put up for, and how each ended.',
      complexity: costOf(AWARD_RESULTS),
      ...resultsOf(AWARD_RESULTS),
    }),
    timeline: t.field({
      type: [ReleaseEvent],
      description: 'From completion through the shelf to the screen.',
      resolve: ({ props }) => props.timeline,
    }),
    yearsShelved: t.int({
      nullable: true,
      description: 'Whole years between completion and release, for films that were kept from the screen.',
      resolve: ({ props }) => props.yearsShelved,
    }),
  }),
})
