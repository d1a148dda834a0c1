import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type))
const fields = outputs.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, at: `${type.name}.${field.name}` })),
)

interface Described {
  readonly at: string
  readonly name: string
  readonly description: string | null | undefined
}

const membersOf = (type: GraphQLNamedType): Described[] => {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, name, description }))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => ({
      at: `${type.name}.${name}`,
      name,
      description,
    }))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { at: `${type.name}.${name}`, name, description },
    ...args.map((arg) => ({ at: `${type.name}.${name}(${arg.name})`, name: arg.name, description: arg.description })),
  ])
}

const described: Described[] = [
  ...types.map(({ name, description }) => ({ at: name, name, description })),
  ...types.flatMap(membersOf),
]

const nullable = (type: GraphQLOutputType) => !isNonNullType(type)
const listIn = (type: GraphQLOutputType): GraphQLOutputType | undefined =>
  isNonNullType(type) ? listIn(type.ofType) : isListType(type) ? type.ofType : undefined

describe('the schema', () => {
  test('describes everything in whole sentences', () => {
    expect(described.filter(({ description }) => !description).map(({ at }) => at)).toEqual([])
    expect(described.filter(({ description }) => !/[.…]$/.test(description ?? '')).map(({ at }) => at)).toEqual([])
  })

  test('names types, fields and values as GraphQL does', () => {
    expect(types.filter(({ name }) => !/^[A-Z][A-Za-z]*$/.test(name)).map(({ name }) => name)).toEqual([])
    const values = types.filter(isEnumType).flatMap((type) => type.getValues())
    expect(values.filter(({ name }) => !/^[A-Z][A-Z_]*$/.test(name)).map(({ name }) => name)).toEqual([])
    const others = described.filter(({ at }) => at.includes('.') && !isEnumType(schema.getType(at.split('.')[0] ?? '')))
    expect(others.filter(({ name }) => !/^[a-z][A-Za-z]*$/.test(name)).map(({ at }) => at)).toEqual([])
  })

  test('has no null in a list, but for things asked by id', () => {
    const withNulls = fields.filter(({ field }) => {
      const item = listIn(field.type)
      return item !== undefined && (nullable(item) || nullable(field.type))
    })
    expect(withNulls.map(({ at }) => at)).toEqual(['Query.nodes'])
  })

  const nodes = outputs.filter(
    (type) => type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'),
  )

  test('gives every list of things as a connection', () => {
    const bare = fields.filter(({ type, field }) => {
      const item = listIn(field.type)
      return (
        item !== undefined &&
        nodes.some(({ name }) => name === getNamedType(item).name) &&
        !type.name.endsWith('Connection')
      )
    })
    // What lies nearest to a path that is not there is a handful, and no list to page through.
    expect(bare.map(({ at }) => at)).toEqual(['NoPath.nearest', 'Query.nodes'])
  })

  test.each(types.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => name))(
    '%s has the one shape',
    (name) => {
      const type = schema.getType(name)
      if (!isObjectType(type)) throw new Error(`${name} is no object`)
      const shape = Object.fromEntries(
        Object.entries(type.getFields()).map(([field, { type: of }]) => [field, String(of)]),
      )
      const edge = name.replace(/Connection$/, 'Edge')
      const edgeType = schema.getType(edge)
      if (!isObjectType(edgeType)) throw new Error(`${edge} is no object`)
      const node = String(edgeType.getFields().node?.type)
      expect(shape).toEqual({ edges: `[${edge}!]!`, nodes: `[${node}]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' })
      expect(String(edgeType.getFields().cursor?.type)).toBe('String!')
      const leading = fields.filter(({ field }) => getNamedType(field.type).name === name)
      expect(leading.length).toBeGreaterThan(0)
      for (const { field } of leading)
        expect(field.args.map((arg) => arg.name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']))
    },
  )
})
