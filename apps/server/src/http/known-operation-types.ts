import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** A validation rule that refuses kinds of operations that the schema has none of; GraphQL's own find that out while executing. */
export const knownOperationTypes = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(
      new GraphQLError(`There are no operations of the kind ${node.operation} here.`, { nodes: node }),
    )
  },
})
