import { entityRow, KINDS } from '../../model/entities.ts'
import { RELATION_NAMES, relationRow } from '../../model/relations.ts'
import { AUXILIARY, AUXILIARY_RELATIONS, ENTITY, FULL_TEXT, indexProperty, LABELS } from './names.ts'

const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

/** Everything that has an id, by label. */
const IDENTIFIED = [...new Set([ENTITY, ...Object.values(LABELS), ...Object.values(AUXILIARY)])]

const constraints = IDENTIFIED.map(
  (label) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS\n  FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
)

const range = (label: string, property: string) =>
  `CREATE INDEX ${snake(label)}_${snake(property)} IF NOT EXISTS\n  FOR (n:${label}) ON (n.${property});`

const indexes = [
  ...KINDS.flatMap((kind) =>
    Object.entries(entityRow(kind).index)
      .filter(([, { type }]) => type !== 'texts')
      .map(([key]) => range(LABELS[kind], indexProperty(key))),
  ),
  range(AUXILIARY.claim, 'subject'),
  range(AUXILIARY.claim, 'property'),
  range(AUXILIARY.claim, 'contested'),
]

const fullText = (name: string, properties: readonly string[], analyzer: string) =>
  [
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS`,
    `  FOR (n:${ENTITY}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]`,
    `  OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } };`,
  ].join('\n')

const each = (procedure: string, names: readonly string[]) =>
  [...new Set(names)].map((name) => `CALL db.${procedure}('${name}');`)

/** Made known before anything has them, so that a question about what no film has yet is no misspelling. */
const names = [
  ...each('createRelationshipType', [...RELATION_NAMES, ...Object.values(AUXILIARY_RELATIONS)]),
  ...each('createProperty', [
    ...KINDS.flatMap((kind) => Object.keys(entityRow(kind).index).map(indexProperty)),
    ...RELATION_NAMES.flatMap((name) => Object.keys(relationRow(name).props.shape)),
  ]),
]

/** The files of `schema/neo4j` by name: what the tables of the model ask of a database. Each may be run again and again. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      '001-constraints.cypher': constraints,
      '002-indexes.cypher': indexes,
      '003-full-text.cypher': [
        fullText(FULL_TEXT.keys, ['keys'], 'keyword'),
        fullText(FULL_TEXT.words, ['words'], 'whitespace'),
        fullText(FULL_TEXT.terms, ['terms', 'context'], 'whitespace'),
      ],
      '004-names.cypher': names,
    }).map(([file, statements]) => [file, `${statements.join('\n')}\n`]),
  )
