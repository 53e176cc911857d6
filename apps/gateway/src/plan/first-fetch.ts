import type { PlanNode } from '@graphql-hive/router-query-planner'

/** The part of an operation that is asked for first, and of whom. */
export interface FirstPart {
  readonly subgraph: string
  readonly text: string
  /** Names of the variables that it uses; all where nothing is said. */
  readonly variables?: readonly string[] | undefined
}

/** The one fetch that a plan begins with; undefined where it begins with several, or with none. */
export function firstFetch(node: PlanNode | undefined): FirstPart | undefined {
  if (node?.kind === 'Sequence') return firstFetch(node.nodes[0])
  if (node?.kind !== 'Fetch' || (node.operationKind ?? 'query') !== 'query') return undefined
  const { serviceName, operation, variableUsages = [] } = node
  return { subgraph: serviceName, text: operation, variables: variableUsages }
}
