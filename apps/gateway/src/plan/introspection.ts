import {
  executeSync,
  getOperationAST,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { operationOf } from '../operation.ts'
import type { Row } from './row.ts'

/** An operation in two: what is asked of the schema, which nobody else need be asked, and what is asked of the rows. */
export interface Divided {
  /** Keys of all fields at the root, in the order of the answer. */
  readonly order: readonly string[]
  readonly ofSchema: DocumentNode
  /** Absent where nothing else is asked. */
  readonly ofRows?: DocumentNode
}

const isOfSchema = (name: string): boolean => name === '__schema' || name === '__type'

/** Undefined where an operation asks nothing of the schema, as nearly all. */
export function divided(document: DocumentNode): Divided | undefined {
  const names = rootFields(document)
  const keys = (ofSchema: boolean) =>
    [...names].filter(([, name]) => isOfSchema(name) === ofSchema).map(([key]) => key)
  const [ofSchema, ofRows] = [keys(true), keys(false)]
  if (ofSchema.length === 0) return undefined
  return {
    order: [...names.keys()],
    ofSchema: operationOf(document, undefined, ofSchema),
    ...(ofRows.length > 0 && { ofRows: operationOf(document, undefined, ofRows) }),
  }
}

/** The names of the fields at the root of a document's one operation, by their keys. */
function rootFields(document: DocumentNode): Map<string, string> {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )
  const found = new Map<string, string>()
  const look = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD)
        found.set((selection.alias ?? selection.name).value, selection.name.value)
      else
        look(
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value),
        )
  }
  look(getOperationAST(document)?.selectionSet)
  return found
}

/** What a schema tells of itself. */
export const tellSchema = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Row,
): ExecutionResult => executeSync({ schema, document, variableValues })
