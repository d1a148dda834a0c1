import type { ClaimRecord, Verdict as VerdictValue } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { Entity } from './entity.ts'
import { describedEnum } from './enum.ts'
import { callerError } from './errors.ts'
import { Source, sourcesOf } from './source.ts'

export const Verdict = describedEnum<VerdictValue>('Verdict', 'What the evidence says of a claim.', {
  SUPPORTED: 'An outside record states the same.',
  CONTRADICTED: 'Better sources say otherwise.',
  DISPUTED: 'Sources of equal standing disagree.',
  UNVERIFIED: 'No outside record at hand states it; it stands on the word of its source alone.',
})

/** How many claims a thing usually has, for reckoning the cost of asking for them. */
const USUAL_CLAIMS = 20

export const Claim = builder.objectRef<ClaimRecord>('Claim')

Claim.implement({
  description: 'One statement that a source makes about a thing, whether the graph shows it or not.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The same for the same statement of the same source.' }),
    subject: t.field({
      type: Entity,
      description: 'The thing it is about.',
      resolve: async ({ subject }, _, { loaders }) => {
        const entity = await loaders.entity.load(subject)
        // Every claim of a data set is about something in it; only a store that lost something gets here.
        return entity ?? Promise.reject(callerError('STORE_UNAVAILABLE', `${subject} could not be read; try again.`))
      },
    }),
    property: t.exposeString('property', { description: 'What is said of it, such as director, year or basedOn.' }),
    value: t.exposeString('value', { description: 'The value stated, as text.' }),
    valueEntity: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing that the value names, where it names one.',
      resolve: ({ valueEntity }, _, { loaders }) =>
        valueEntity === undefined ? null : loaders.entity.load(valueEntity),
    }),
    source: t.field({
      type: Source,
      description: 'Who states it.',
      resolve: ({ source }, _, { sources }) => sources.get(source) ?? { id: source, name: source, record: false },
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source: a file and line, a row, a statement id.',
    }),
    chosen: t.exposeBoolean('chosen', { description: 'Whether this is the statement that the graph shows.' }),
    verdict: t.expose('verdict', { type: Verdict, description: 'What the evidence says of it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it has this verdict.' }),
    evidence: t.field({
      type: [Source],
      description: 'The sources that the verdict rests on.',
      resolve: ({ evidence }, _, context) => sourcesOf(context, evidence),
    }),
    contradicts: t.field({
      type: [Claim],
      description: 'Claims about the same property that cannot be true with this one.',
      resolve: async ({ contradicts, subject, property }, _, { loaders }) => {
        if (contradicts.length === 0) return []
        const claims = await loaders.claims.load({ subject, property })
        return claims.filter(({ id }) => contradicts.includes(id))
      },
    }),
  }),
})

builder.interfaceField(Entity, 'claims', (t) =>
  t.field({
    type: [Claim],
    args: {
      property: t.arg.string({ description: 'Only claims of this property, such as director or year.' }),
      verdict: t.arg({ type: [Verdict], description: 'Only claims with any of these verdicts.' }),
    },
    description: 'Every statement any source makes about it, chosen or not.',
    complexity: { field: 1, multiplier: USUAL_CLAIMS },
    resolve: ({ id }, { property, verdict }, { loaders }) =>
      loaders.claims.load({
        subject: id,
        ...(property == null ? {} : { property }),
        ...(verdict == null ? {} : { verdicts: verdict }),
      }),
  }),
)
