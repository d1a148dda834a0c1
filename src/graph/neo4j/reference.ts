import { ADDRESSABLE_KINDS, entityRow, KINDS, type Kind } from '../../model/entities.ts'
import { isWalked, RELATION_NAMES, relationRow } from '../../model/relations.ts'
import { WORDING } from '../../model/sentences/wording.ts'
import { ENTITY, indexProperty, LABELS } from './names.ts'

/** The reference of the graph model, as Markdown: every label, relation and property, from the tables of the model. */
export const graphReference = (): string => `# Reference of the graph in Neo4j

Printed by \`npm run schema\` from [src/model/entities.ts](../src/model/entities.ts) and
[src/model/relations.ts](../src/model/relations.ts). [graph-model.md](graph-model.md) says how it hangs together.

## Nodes

Every node has \`id\`. Nodes of a kind with names have them all in \`titles\` or \`names\`, the ones to show in \`title\` or
\`name\`, \`originalTitle\`, \`romanisedTitle\` and so on; identifiers of others in \`wikidata\` and \`imdb\`; and \`sources\`,
\`degree\`. What the API filters and orders by has the word \`by\` before it, folded and comparable.

| label | what it is | properties | to filter and order by |
|---|---|---|---|
${KINDS.map(nodeLine).join('\n')}

All but ${KINDS.filter((kind) => !ADDRESSABLE_KINDS.includes(kind))
  .map((kind) => `\`${LABELS[kind]}\``)
  .join(', ')} bear the label \`${ENTITY}\` too.

## Relations

Each has \`sources\`, the ids of the sources that state it. Those without a source of their own follow from others: awards
of a film or person from their results, the themes a film covers from the broader ones of its own.

| relation | from → to | properties | reads |
|---|---|---|---|
${RELATION_NAMES.map(relationLine).join('\n')}
`

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
const labels = (kinds: readonly Kind[]) => kinds.map((kind) => LABELS[kind]).join(', ')

function nodeLine(kind: Kind): string {
  const { description, props, index } = entityRow(kind)
  const own = Object.keys(props.shape).filter((key) => key !== 'timeline')
  return `| \`${LABELS[kind]}\` | ${description} | ${code(own)} | ${code(Object.keys(index).map(indexProperty))} |`
}

function relationLine(name: (typeof RELATION_NAMES)[number]): string {
  const { from, to, props } = relationRow(name)
  const reads = isWalked(name) ? WORDING[name].sentence.en : 'serves look-ups'
  return `| \`${name}\` | ${labels(from)} → ${labels(to)} | ${code(Object.keys(props.shape))} | ${reads} |`
}
