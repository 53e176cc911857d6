import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { isRow, put, type Row } from './row.ts'
import { nothing } from './without-conditions.ts'

/** Brings a value into the form that was asked for; null where there is none, or where something in it is missing that may not be. */
type Shape = (value: unknown) => unknown

interface ShapedField {
  readonly key: string
  readonly valueIn: (row: Row) => unknown
  readonly shape: Shape
  /** Whether its row is nothing without it. */
  readonly isRequired: boolean
}

/**
 * What an operation without conditions answers: of the data that the subgraphs told the fields that were selected, in their order, and
 * nothing that was fetched to find other things by. What is missing is null, and so is whatever may not be without it.
 */
export function shapeOf(schema: GraphQLSchema, document: DocumentNode): (data: Row) => Row | null {
  const operation = getOperationAST(document)
  const root = operation && schema.getRootType(operation.operation)
  if (!root) throw new Error('A document without an operation is planned.')
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )

  const isOf = (type: GraphQLObjectType, condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true
    const wider = schema.getType(condition)
    return isAbstractType(wider) && schema.isSubType(wider, type)
  }

  /** The fields selected of a type, those with the same key together. */
  function fieldsIn(
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    found = new Map<string, FieldNode[]>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (selection === nothing) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        found.set(key, [...(found.get(key) ?? []), selection])
        continue
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (fragment && isOf(type, fragment.typeCondition?.name.value))
        fieldsIn([fragment.selectionSet], type, found)
    }
    return found
  }

  const rowOf = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape => {
    const fields = [...fieldsIn(sets, type)].map(([key, nodes]) => fieldOf(type, key, nodes))
    return (value) => {
      if (!isRow(value)) return null
      const kept: Row = {}
      for (const { key, valueIn, shape, isRequired } of fields) {
        const shaped = shape(valueIn(value))
        if (shaped === null && isRequired) return null
        put(kept, key, shaped)
      }
      return kept
    }
  }

  const fieldOf = (type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): ShapedField => {
    const name = nodes[0]?.name.value ?? ''
    if (name === '__typename')
      return { key, valueIn: () => type.name, shape: (value) => value, isRequired: true }
    const field = type.getFields()[name]
    if (!field) throw new Error(`The supergraph has no field ${type.name}.${name}.`)
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return {
      key,
      valueIn: readerOf(key),
      shape: shapeFor(field.type, sets),
      isRequired: isNonNullType(field.type),
    }
  }

  /** Keys under which a selection asks for the type. */
  const typeKeysIn = (sets: readonly SelectionSetNode[]): string[] =>
    sets
      .flatMap(({ selections }) => selections)
      .flatMap((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.name.value === '__typename' ? [(selection.alias ?? selection.name).value] : []
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
        return fragment ? typeKeysIn([fragment.selectionSet]) : []
      })

  const oneOf = (type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Shape => {
    const byType = new Map<string, Shape>()
    const keys = ['__typename', ...typeKeysIn(sets)]
    return (value) => {
      if (!isRow(value)) return null
      const name = String(value[keys.find((key) => typeof value[key] === 'string') ?? ''])
      const known = byType.get(name)
      if (known) return known(value)
      const its = schema.getType(name)
      if (!isObjectType(its)) throw new Error(`A subgraph answered a ${name} for a ${type.name}.`)
      const made = rowOf(its, sets)
      byType.set(name, made)
      return made(value)
    }
  }

  function shapeFor(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    if (isNonNullType(type)) return shapeFor(type.ofType, sets)
    if (isListType(type)) return listOf(shapeFor(type.ofType, sets), isNonNullType(type.ofType))
    const named = getNamedType(type)
    if (isObjectType(named)) return rowOf(named, sets)
    if (isAbstractType(named)) return oneOf(named, sets)
    return (value) => value ?? null
  }

  const shape = rowOf(root, [operation.selectionSet])
  return (data) => shape(data) as Row | null
}

const listOf =
  (shape: Shape, isRequired: boolean): Shape =>
  (value) => {
    if (!Array.isArray(value)) return null
    const kept: unknown[] = []
    for (const one of value) {
      const shaped = shape(one)
      if (shaped === null && isRequired) return null
      kept.push(shaped)
    }
    return kept
  }

/** Reads a row's own field: some names that a field may be given are known of every object. */
const readerOf = (key: string): ((row: Row) => unknown) =>
  key in Object.prototype ? (row) => (Object.hasOwn(row, key) ? row[key] : undefined) : (row) => row[key]
