import type { Props } from '../src/model/entities.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'
import { PartialDate, partialDate } from './partial-date.ts'
import { Source, sourcesOf } from './source.ts'

type ReleaseEventShape = Props<'FILM'>['timeline'][number]

const ReleaseEventKind = describedEnum<ReleaseEventShape['kind']>(
  'ReleaseEventKind',
  'A step of a film between completion and the screen, and after.',
  {
    COMPLETED: 'It was finished.',
    SHELVED: 'It was kept from the screen.',
    CUT: 'It was shortened or changed against the will of its makers.',
    LIMITED_RELEASE: 'It was shown in a few copies, at clubs or at a festival only.',
    RELEASED: 'It came to the cinemas or was broadcast.',
    RESTORED: 'Its own version was brought back.',
    LOST: 'It is not known to survive.',
    DESTROYED: 'Its prints or negative were destroyed.',
  },
)

export const ReleaseEvent = builder.objectRef<ReleaseEventShape>('ReleaseEvent').implement({
  description: 'What happened to a film between completion and the screen, and when.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReleaseEventKind, description: 'What happened.' }),
    from: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When, or since when.',
      resolve: ({ from }) => partialDate(from),
    }),
    to: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Until when.',
      resolve: ({ to }) => partialDate(to),
    }),
    note: t.exposeString('note', { nullable: true, description: 'By whom and why, where known.' }),
    sources: t.field({
      type: [Source],
      description: 'Who states it.',
      resolve: ({ sources }, _, context) => sourcesOf(context, sources),
    }),
  }),
})
