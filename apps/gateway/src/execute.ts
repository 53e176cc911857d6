import { getExecutorForUnifiedGraph } from '@graphql-hive/gateway-runtime'
import { envelopeHeader } from '@cohortium/server/envelope'
import { parse, print, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Guest } from './guests/guest.ts'
import type { Subgraph } from './subgraph.ts'
import { SubgraphFault } from './subgraph-fault.ts'
import { forPlanning } from './supergraph.ts'

/** What goes with all fetches of one part of an operation. */
export interface PartContext {
  readonly ticket: string
  /** What each guest is shown of whoever asks, where the operation asks some. */
  readonly guests?: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal
  /** Whether the subgraphs tell what their statements cost. */
  readonly tellCost: boolean
  readonly spent: Spent
}

/** What an operation has taken so far. */
export interface Spent {
  /** Requests to subgraphs, by their names. */
  readonly fetches: Record<string, number>
  statements: number
  milliseconds: number
}

export type Execute = (
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
  context: PartContext,
) => Promise<ExecutionResult>

interface SubgraphExecution {
  readonly document: DocumentNode
  readonly variables?: Record<string, unknown>
  readonly operationType?: string
  readonly context?: PartContext
}

type Executor = ReturnType<typeof getExecutorForUnifiedGraph>
type SubgraphResult = ExecutionResult<
  Record<string, unknown>,
  { cost?: Pick<Spent, 'statements' | 'milliseconds'> }
>

/** Plans and executes operations over the supergraph; every fetch of a subgraph goes through `Subgraph.send`. */
export async function makeExecute(
  supergraph: string,
  subgraphs: ReadonlyMap<string, Subgraph>,
  guests: ReadonlyMap<string, Guest> = new Map(),
): Promise<{ execute: Execute; close: () => Promise<void> }> {
  const texts = new WeakMap<DocumentNode, string>()
  const textOf = (document: DocumentNode): string => {
    const known = texts.get(document) ?? print(document)
    texts.set(document, known)
    return known
  }

  const fetchFrom = async (
    subgraph: Subgraph,
    { document, variables, operationType, context }: SubgraphExecution,
  ): Promise<SubgraphResult> => {
    if (!context) throw new Error('A fetch has no context, so nobody is known to ask.')
    const { ticket, signal, tellCost, spent } = context
    spent.fetches[subgraph.name] = (spent.fetches[subgraph.name] ?? 0) + 1
    const body = Buffer.from(JSON.stringify({ query: textOf(document), variables }))
    try {
      const answer = await subgraph.send({
        method: 'POST',
        path: '/graphql',
        headers: {
          'content-type': 'application/json',
          'content-length': String(body.length),
          [envelopeHeader]: ticket,
          ...(tellCost ? { 'x-cost': '1' } : {}),
        },
        body,
        repeatable: operationType !== 'mutation',
        signal,
      })
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

  const fetchFromGuest = async (
    guest: Guest,
    { document, variables, context }: SubgraphExecution,
  ): Promise<ExecutionResult> => {
    const token = context?.guests?.[guest.name]
    if (!context || token === undefined) throw new Error(`The guest ${guest.name} is asked for nobody.`)
    context.spent.fetches[guest.name] = (context.spent.fetches[guest.name] ?? 0) + 1
    return guest.ask({ document, text: textOf(document), variables, token, signal: context.signal })
  }

  const executor = getExecutorForUnifiedGraph<PartContext>({
    getUnifiedGraph: () => forPlanning(supergraph),
    batch: true, // words: allow (the runtime's own option)
    transports: {
      http: {
        getSubgraphExecutor: ({ subgraphName }) => {
          const subgraph = subgraphs.get(subgraphName)
          const guest = guests.get(subgraphName)
          // As below.
          if (guest)
            return ((request: SubgraphExecution) => fetchFromGuest(guest, request)) as unknown as Executor
          if (!subgraph) throw new Error(`The supergraph names a subgraph ${subgraphName} that nobody knows.`)
          const fetch = (request: SubgraphExecution) => fetchFrom(subgraph, request)
          // Its own type promises whatever its caller says that it answers.
          return fetch as unknown as Executor
        },
      },
    },
  })
  // The first operation makes the schema, which takes seconds.
  await executor({ document: parse('{ __typename }') })
  return {
    execute: async (document, variables, context) =>
      (await executor({ document, variables, context })) as ExecutionResult,
    close: async () => executor[Symbol.asyncDispose](),
  }
}
