import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  printType,
  validateSchema,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { libraryGraph } from '../library/graph.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await libraryGraph()
})

const ownTypes = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const print = (...names: string[]) =>
  ownTypes()
    .filter((type) => names.includes(type.name))
    .map(printType)
    .join('\n\n')

describe('the graph that follows from the declared classes', () => {
  test('is valid and the same each time', async () => {
    expect(validateSchema(schema)).toEqual([])
    expect(printSchema(await libraryGraph())).toBe(printSchema(schema))
  })

  test('reads well', () => {
    expect(
      print('Query', 'Member', 'MemberConnection', 'MemberWhere', 'MemberListWhere', 'MemberOrder'),
    ).toMatchSnapshot()
  })

  test('describes every type, field, argument and value', () => {
    const missing: string[] = []
    const check = (at: string, { description }: { description?: string | null }) => {
      if (!description?.trim()) missing.push(at)
    }
    for (const type of ownTypes()) {
      if (!['ID', 'String', 'Int', 'Float', 'Boolean', 'Query'].includes(type.name)) check(type.name, type)
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field)
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field)
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument)
        }
    }
    expect(missing).toEqual([])
  })

  test('names the owner of each field, and what all slices define alike', () => {
    const unowned = ownTypes().flatMap((type) => {
      if (!isObjectType(type) || type.extensions['shared']) return []
      return Object.values(type.getFields())
        .filter((field) => !field.extensions['owner'] && field.name !== 'greeting')
        .map((field) => `${type.name}.${field.name}`)
    })
    expect(unowned).toEqual([])
    const shared = ownTypes()
      .filter((type) => type.extensions['shared'])
      .map((type) => type.name)
    expect(shared).toEqual(
      expect.arrayContaining(['BookConnection', 'BookEdge', 'PageInfo', 'BookWhere', 'IntWhere', 'Node']),
    )
    const query = schema.getQueryType()?.getFields()
    expect(query?.['node']?.extensions['owner']).toBe('front-desk')
    expect(query?.['loans']?.extensions['owner']).toBe('lending')
  })

  test('keeps what is hidden out of sight', () => {
    const text = printSchema(schema)
    expect(text).not.toMatch(/MemberDetails|slip|details:/)
  })
})
