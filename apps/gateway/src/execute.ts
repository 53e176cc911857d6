import type { DocumentNode, ExecutionResult } from 'graphql'
import type { FirstPartOf } from './foresight.ts'
import type { Guest } from './guests/guest.ts'
import { divided, tellSchema } from './plan/introspection.ts'
import { makePlanner } from './plan/plan.ts'
import type { Row } from './plan/row.ts'
import type { Ask, Part } from './plan/steps.ts'
import { sendPart, type PartContext, type Spent } from './send-part.ts'
import type { Subgraph } from './subgraph.ts'
import { SubgraphFault } from './subgraph-fault.ts'
import { forPlanning } from './supergraph.ts'

export interface Executor {
  readonly execute: (
    document: DocumentNode,
    variables: Record<string, unknown> | undefined,
    context: PartContext,
  ) => Promise<ExecutionResult>
  /** What is asked for first of a document that was executed before. */
  readonly firstPartOf: FirstPartOf
}

type SubgraphResult = ExecutionResult<Row, { cost?: Pick<Spent, 'statements' | 'milliseconds'> }>

/**
 * Plans operations over the supergraph and carries them out; every fetch of a subgraph goes through `Subgraph.send`.
 * @throws StartProblem where this machine has no planner.
 */
export async function makeExecutor(
  supergraph: string,
  subgraphs: ReadonlyMap<string, Subgraph>,
  guests: ReadonlyMap<string, Guest> = new Map(),
): Promise<Executor> {
  const planner = await makePlanner(forPlanning(supergraph))

  const askSubgraph = async (
    subgraph: Subgraph,
    { text, isQuery }: Part,
    variables: Row,
    context: PartContext,
  ): Promise<SubgraphResult> => {
    const { spent } = context
    try {
      const answer = await sendPart(subgraph, { query: text, variables, repeatable: isQuery }, context)
      const result = JSON.parse(answer.body.toString()) as SubgraphResult
      spent.statements += result.extensions?.cost?.statements ?? 0
      spent.milliseconds += result.extensions?.cost?.milliseconds ?? 0
      return result
    } catch (error) {
      const fault =
        error instanceof SubgraphFault ? error : new SubgraphFault(subgraph.name, 'unreachable', error)
      return { errors: [fault] }
    }
  }

  const askGuest = async (
    guest: Guest,
    { document, text }: Part,
    variables: Row,
    { guests: tokens, signal }: PartContext,
  ): Promise<ExecutionResult<Row>> => {
    const token = tokens?.[guest.name]
    if (token === undefined) throw new Error(`The guest ${guest.name} is asked for nobody.`)
    return guest.ask({ document, text, variables, token, signal })
  }

  const askerFor =
    (context: PartContext): Ask =>
    (part, variables) => {
      const { spent } = context
      const [subgraph, guest] = [subgraphs.get(part.subgraph), guests.get(part.subgraph)]
      spent.fetches[part.subgraph] = (spent.fetches[part.subgraph] ?? 0) + 1
      if (guest) return askGuest(guest, part, variables, context)
      if (subgraph) return askSubgraph(subgraph, part, variables, context)
      throw new Error(`The supergraph names a subgraph ${part.subgraph} that nobody knows.`)
    }

  const execute: Executor['execute'] = async (document, variables = {}, context) => {
    const ask = askerFor(context)
    const two = divided(document)
    if (!two) return (await planner.planOf(document)).run(variables, ask)
    const { order, ofSchema, ofRows } = two
    const told = tellSchema(planner.schema, ofSchema, variables)
    const read = ofRows && (await (await planner.planOf(ofRows)).run(variables, ask))
    const data: Row = { ...told.data, ...read?.data }
    const errors = [...(told.errors ?? []), ...(read?.errors ?? [])]
    const isWhole = told.data && read?.data !== null
    return {
      ...(errors.length > 0 && { errors }),
      data: isWhole ? Object.fromEntries(order.map((key) => [key, data[key]])) : null,
    }
  }
  return { execute, firstPartOf: (document) => planner.known(document)?.first }
}
