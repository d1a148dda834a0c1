import type { ConflictQuestion, Conflict as ConflictShape } from '../src/graph/store.ts'
import type { ClaimRecord } from '../src/model/records.ts'
import { builder } from './builder.ts'
import { Claim, Verdict } from './claim.ts'
import { connection, connectionOf } from './connection.ts'
import { Entity, EntityKind } from './entity.ts'
import { pageCost } from './find.ts'
import { pageArgs, pageOf } from './page.ts'

/** What a cursor of the list is bound to. */
const SHAPE = ['subject', 'property']

/** How many claims a conflict usually has, for reckoning its cost. */
const USUAL_CLAIMS = 3

const Conflict = builder.objectRef<ConflictShape>('Conflict').implement({
  description: 'What sources say of one property of a thing, and what cannot all be true.',
  fields: (t) => ({
    subject: t.field({ type: Entity, description: 'The thing that it is about.', resolve: ({ subject }) => subject }),
    property: t.exposeString('property', { description: 'What is said of it, such as director, year or basedOn.' }),
    claims: t.expose('claims', {
      type: [Claim],
      description: 'The statements that contradict each other; those that the graph shows come first.',
      complexity: { field: 1, multiplier: USUAL_CLAIMS },
    }),
    chosen: t.field({
      type: Claim,
      nullable: true,
      description: 'The statement that the graph shows; none where it shows none of them.',
      resolve: ({ claims }) => leading(claims),
    }),
    rule: t.string({
      nullable: true,
      description: 'The rule by which the shown value was chosen.',
      resolve: ({ claims }) => leading(claims)?.rule,
    }),
  }),
})

/** Several sources may say what is shown; the rule stands with the one that was followed. */
const leading = (claims: readonly ClaimRecord[]): ClaimRecord | undefined =>
  claims.find(({ rule }) => rule !== undefined) ?? claims.find(({ chosen }) => chosen)

const Conflicts = connectionOf('Conflict', 'conflicts between sources', Conflict)

builder.queryField('conflicts', (t) =>
  t.field({
    type: Conflicts.Connection,
    args: {
      kind: t.arg({ type: EntityKind, description: 'Only about things of this kind.' }),
      property: t.arg.string({ description: 'Only about this property, such as director or year.' }),
      verdict: t.arg({ type: [Verdict], description: 'Only those in which a claim has any of these verdicts.' }),
      ...pageArgs,
    },
    description: 'Where sources disagree, by thing and property.',
    complexity: pageCost,
    resolve: (_, { kind, property, verdict, ...args }, { store, signal }) => {
      const page = pageOf(args, SHAPE)
      const question: ConflictQuestion = {
        ...(kind == null ? {} : { kind }),
        ...(property == null ? {} : { property }),
        ...(verdict == null ? {} : { verdicts: verdict }),
      }
      return connection(
        () => store.conflicts(question, page, { signal }),
        SHAPE,
        (node) => ({ node, relations: [] }),
        () => store.conflictCount(question, { signal }),
      )
    },
  }),
)
