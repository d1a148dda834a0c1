import type { ObjectRef } from '@pothos/core'
import type { Kind } from '../src/model/entities.ts'
import type { EntityRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { LiteraryWorkFilter, literaryWorkFilter } from './filters/literary-work-filter.ts'
import { ThemeFilter, themeFilter } from './filters/theme-filter.ts'
import { find, pageCost } from './find.ts'
import { EntityBy, type EntityByInput, lookUp } from './lookup.ts'
import {
  Award,
  AwardBodies,
  AwardBody,
  Genres,
  HistoricalEvents,
  LiteraryWork,
  LiteraryWorks,
  Person,
  Places,
  Republics,
  Studio,
  Studios,
  Theme,
  Themes,
} from './nouns.ts'
import { pageArgs } from './page.ts'

type Types = typeof builder.$inferSchemaTypes
type QueryFields = PothosSchemaTypes.QueryFieldBuilder<Types, object>

/** A field that looks one thing of a kind up. */
const one = <K extends Kind>(t: QueryFields, kind: K, ref: ObjectRef<Types, EntityRecord<K>>, what: string) =>
  t.field({
    type: ref,
    nullable: true,
    args: { by: t.arg({ type: EntityBy, required: true, description: 'How to look it up.' }) },
    description: `One ${what}; null where there is none.`,
    complexity: 1,
    resolve: (_, { by }, context, info) => lookUp(context, kind, by as EntityByInput, info),
  })

/** A field that lists all things of a kind, by name. */
const all = <K extends Kind>(
  t: QueryFields,
  kind: K,
  list: { readonly Connection: ObjectRef<Types, Connection<EntityRecord<K>>> },
  what: string,
) =>
  t.field({
    type: list.Connection,
    args: pageArgs,
    description: `All ${what}, by name.`,
    complexity: pageCost,
    resolve: (_, args, context, info) => find(context, info, kind, args),
  })

builder.queryFields((t) => ({
  person: one(t, 'PERSON', Person, 'person'),
  literaryWork: one(t, 'LITERARY_WORK', LiteraryWork, 'literary work'),
  theme: one(t, 'THEME', Theme, 'theme'),
  studio: one(t, 'STUDIO', Studio, 'studio'),
  awardBody: one(t, 'AWARD_BODY', AwardBody, 'festival, academy or state that gives prizes'),
  award: one(t, 'AWARD', Award, 'prize'),

  literaryWorks: t.field({
    type: LiteraryWorks.Connection,
    args: {
      filter: t.arg({ type: LiteraryWorkFilter, description: 'Which works; all of them unless given.' }),
      ...pageArgs,
    },
    description: 'Literary works, filtered, by title.',
    complexity: pageCost,
    resolve: (_, { filter, ...args }, context, info) =>
      find(context, info, 'LITERARY_WORK', args, literaryWorkFilter(filter)),
  }),
  themes: t.field({
    type: Themes.Connection,
    args: {
      filter: t.arg({ type: ThemeFilter, description: 'Which themes; all of them unless given.' }),
      ...pageArgs,
    },
    description: 'Themes, filtered, by name.',
    complexity: pageCost,
    resolve: (_, { filter, ...args }, context, info) => find(context, info, 'THEME', args, themeFilter(filter)),
  }),

  studios: all(t, 'STUDIO', Studios, 'studios'),
  genres: all(t, 'GENRE', Genres, 'genres'),
  republics: all(t, 'REPUBLIC', Republics, 'republics'),
  places: all(t, 'PLACE', Places, 'places'),
  historicalEvents: all(t, 'HISTORICAL_EVENT', HistoricalEvents, 'historical events'),
  awardBodies: all(t, 'AWARD_BODY', AwardBodies, 'festivals, academies and states that give prizes'),
}))
