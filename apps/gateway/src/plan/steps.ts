import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner'
import {
  getOperationAST,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql'
import { rowsAsked, type Question } from './entity-fetch.ts'
import { located } from './located.ts'
import type { IsAny } from './places.ts'
import { rewrite } from './rewrite.ts'
import { addTo, type Row } from './row.ts'

/** A part of a plan: what one subgraph is asked, the same in every request but for the variables. */
export interface Part {
  readonly subgraph: string
  readonly text: string
  readonly document: DocumentNode
  /** Whether it only reads. */
  readonly isQuery: boolean
}

/** Asks a subgraph; whatever keeps it from answering is told by the result. */
export type Ask = (part: Part, variables: Row) => Promise<ExecutionResult<Row>>

/** One request of a plan while it is carried out. */
export interface Run {
  readonly ask: Ask
  readonly variables: Row
  readonly data: Row
  readonly errors: GraphQLError[]
}

/** Does a step of a plan: what it learns is in the run's data, what it could not in its errors. */
export type Step = (run: Run) => Promise<void>

const nothingToDo: Step = async () => {}

/** Makes a plan's steps ready to be carried out many times. */
export function stepsOf(node: PlanNode | undefined, isAny: IsAny): Step {
  const stepOf = (one: PlanNode | undefined): Step => stepsOf(one, isAny)
  switch (node?.kind) {
    case undefined:
      return nothingToDo
    case 'Sequence': {
      const steps = node.nodes.map(stepOf)
      return async (run) => {
        for (const step of steps) await step(run)
      }
    }
    case 'Parallel': {
      const steps = node.nodes.map(stepOf)
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)))
      }
    }
    case 'Condition': {
      const [met, unmet] = [stepOf(node.ifClause), stepOf(node.elseClause)]
      return (run) => (run.variables[node.condition] === true ? met : unmet)(run)
    }
    case 'Fetch':
      return askedAtRoot(node, isAny)
    case 'Flatten': {
      const fetch = node.node
      if (fetch.kind !== 'Fetch') break
      const question = {
        ...fetch,
        alias: '_entities',
        representationsVariableName: 'representations',
        paths: [node.path],
        requires: fetch.requires ?? [],
      }
      return askedOfRows(partOf(fetch), fetch.variableUsages, [question], isAny)
    }
    case 'BatchFetch':
      return askedOfRows(partOf(node), node.variableUsages, node.entityBatch.aliases, isAny)
  }
  throw new Error(`A plan has a step ${node?.kind}, which nobody can do.`)
}

function askedAtRoot(node: FetchNode, isAny: IsAny): Step {
  const part = partOf(node)
  const root = getOperationAST(part.document)?.selectionSet.selections.find(({ kind }) => kind === Kind.FIELD)
  const at = root?.kind === Kind.FIELD ? [(root.alias ?? root.name).value] : undefined
  return async ({ ask, variables, data, errors }) => {
    const result = await ask(part, used(variables, node.variableUsages))
    if (result.data) {
      rewrite(result.data, node.outputRewrites, isAny)
      addTo(data, result.data)
    }
    for (const error of result.errors ?? []) errors.push(error.path ? error : located(error, at))
  }
}

function askedOfRows(
  part: Part,
  usages: readonly string[] | undefined,
  questions: readonly Question[],
  isAny: IsAny,
): Step {
  return async ({ ask, variables, data, errors }) => {
    const rows = rowsAsked(data, questions, isAny)
    if (!rows) return
    const result = await ask(part, { ...used(variables, usages), ...rows.references })
    errors.push(...rows.take(result))
  }
}

function partOf({
  serviceName,
  operation,
  operationKind = 'query',
}: Pick<FetchNode, 'serviceName' | 'operation' | 'operationKind'>): Part {
  const document = parse(operation, { noLocation: true })
  return { subgraph: serviceName, text: operation, document, isQuery: operationKind === 'query' }
}

function used(variables: Row, usages: readonly string[] = []): Row {
  const own: Row = {}
  for (const name of usages) if (Object.hasOwn(variables, name)) own[name] = variables[name]
  return own
}
