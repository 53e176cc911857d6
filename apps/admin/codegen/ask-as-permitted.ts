import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import { everyone, readersIn, type Letters } from './readers.ts'

const name = (value: string) => ({ kind: Kind.NAME, value }) as const
const variable = (readers: Letters) => ({ kind: Kind.VARIABLE, name: name(`readers${readers}`) }) as const

/** `@include(if: $readersCUAT)` */
const include = (readers: Letters): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: name('include'),
  arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value: variable(readers) }],
})

/** `$readersCUAT: Boolean! = true` */
const definition = (readers: Letters): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variable(readers),
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name('Boolean') } },
  defaultValue: { kind: Kind.BOOLEAN, value: true },
  directives: [] as ConstDirectiveNode[],
})

/**
 * Makes every field that is closed to some role depend on a variable that says whether the asker is among its readers,
 * as the server refuses an operation that names a closed field. The types then say of such a field that it may be absent.
 */
export function askAsPermitted(schema: GraphQLSchema) {
  return <File extends { document?: DocumentNode }>({
    documents,
  }: {
    documents: readonly File[]
  }): File[] => {
    const guarded = documents.map((file) => withDocument(file, (document) => guard(schema, document)))
    const fragments = new Map(
      guarded.flatMap(({ document }) =>
        (document?.definitions ?? []).flatMap((one) =>
          one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
        ),
      ),
    )
    return guarded.map((file) => withDocument(file, (document) => declare(document, fragments)))
  }
}

const withDocument = <File extends { document?: DocumentNode }>(
  file: File,
  change: (document: DocumentNode) => DocumentNode,
): File => (file.document ? { ...file, document: change(file.document) } : file)

function guard(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(field) {
          const readers = readersIn(types.getFieldDef()?.description)
          if (readers === undefined || readers === everyone) return undefined
          return { ...field, directives: [...(field.directives ?? []), include(readers)] }
        },
      },
    }),
  )
}

/** Declares the variables that an operation and its fragments use. */
function declare(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [
        ...(operation.variableDefinitions ?? []),
        ...[...readersUsed(operation, fragments)].toSorted().map(definition),
      ],
    }),
  })
}

function readersUsed(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<Letters>(),
  seen = new Set<string>(),
): Set<Letters> {
  visit(node, {
    Variable({ name: { value } }) {
      const readers = /^readers([A-Z]+)$/.exec(value)?.[1]
      if (readers) found.add(readers)
    },
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value)
      if (!fragment || seen.has(value)) return
      seen.add(value)
      readersUsed(fragment, fragments, found, seen)
    },
  })
  return found
}
