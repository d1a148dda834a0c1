import { englishName } from '../src/model/names/name.ts'
import { Entity, Node } from './entity.ts'
import { costOf, neighbours, walk } from './neighbours.ts'
import { Films, Theme, Themes } from './nouns.ts'
import { pageArgs } from './page.ts'
import { relationList } from './relation-list.ts'

const TAGGED = walk('HAS_THEME', 'in')
const COVERED = walk('COVERS_THEME', 'in')

Theme.implement({
  description: 'What films are about; themes stand in a small hierarchy, from broader to narrower.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    name: t.string({ description: 'In English.', resolve: ({ id, names }) => englishName(names)?.text ?? id }),
    note: t.string({ nullable: true, description: 'What belongs here, and why.', resolve: ({ props }) => props.note }),
    broader: relationList(t, Themes, walk('BROADER', 'out'), 'The themes right above it.'),
    narrower: relationList(t, Themes, walk('BROADER', 'in'), 'The themes right below it.'),
    films: t.field({
      type: Films.Connection,
      args: {
        includeNarrower: t.arg.boolean({
          defaultValue: true,
          description: 'Whether films of narrower themes count too.',
        }),
        ...pageArgs,
      },
      description: 'Films about it.',
      complexity: costOf(COVERED),
      ...neighbours<'FILM', { readonly includeNarrower?: boolean | null | undefined }>(({ includeNarrower }) =>
        (includeNarrower ?? true) ? COVERED : TAGGED,
      ),
    }),
  }),
})
