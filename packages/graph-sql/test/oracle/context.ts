import { GraphQLObjectType, type FieldNode } from 'graphql'
import type { EntityModel, OrderTerm } from './model.ts'
import type { Request } from './selection.ts'
import type { Row, World } from './world.ts'

/** What answering one operation depends on. */
export interface Context {
  readonly world: World
  readonly request: Request
  readonly cursors: Cursors
  readonly answered: Answered
}

/** What an answer holds, so that empty answers can be told. */
export interface Answered {
  /** Rows, at any depth. */
  rows: number
  /** Lists of the query that have a condition and were reached. */
  readonly conditions: Set<FieldNode>
  /** Those of them in which some row met the condition. */
  readonly met: Set<FieldNode>
}

/** Cursors are opaque: what stands for a row in an ordered list is for the caller to know. */
export interface Cursors {
  of(entity: EntityModel, terms: readonly OrderTerm[], row: Row): string
  row(entity: EntityModel, cursor: string): Row
}

/** An answer's object, its keys in the order of the selection. */
export type Answer = Record<string, unknown>

export function objectType(context: Context, name: string): GraphQLObjectType {
  const type = context.world.schema.getType(name)
  if (!(type instanceof GraphQLObjectType)) throw new Error(`The schema has no object type ${name}`)
  return type
}

/** The selections below all nodes of one response key. */
export function selectionsOf(nodes: readonly FieldNode[]): FieldNode['selectionSet'][] {
  return nodes.map((node) => node.selectionSet)
}
