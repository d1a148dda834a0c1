import { ENTITIES, type Kind } from '../src/model/entities.ts'
import { isWalked, RELATION_NAMES, type RelationName, relationRow, WALKED_BY_DEFAULT } from '../src/model/relations.ts'
import { WORDING } from '../src/model/sentences/wording.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'

const walked = RELATION_NAMES.filter(isWalked)

const ends = (kinds: readonly Kind[]) => kinds.map((kind) => ENTITIES[kind].prefix.replaceAll('-', ' ')).join(' or ')

const meaning = (name: (typeof walked)[number]) => {
  const { from, to } = relationRow(name)
  return `From ${ends(from)} to ${ends(to)}: ${WORDING[name].label.en}.`
}

/** Every relation that paths and pictures walk, both ways. */
export const RelationKind = describedEnum(
  'RelationKind',
  'The relations that paths and pictures walk, both ways.',
  Object.fromEntries(walked.map((name) => [name, meaning(name)])) as Record<(typeof walked)[number], string>,
)

/** Which relations a chain or picture may use. */
export const kindsArg = builder.args((t) => ({
  kinds: t.field({
    type: [RelationKind],
    description: 'Only these relations; the default leaves out HAS_GENRE, MADE_IN and LOCATED_IN.',
  }),
}))

/** The relations meant: those given, or the default; without those left out. */
export const relationsOf = (
  kinds: readonly RelationName[] | null | undefined,
  without: readonly RelationName[] | null | undefined = [],
): readonly RelationName[] => (kinds ?? WALKED_BY_DEFAULT).filter((kind) => !without?.includes(kind))
