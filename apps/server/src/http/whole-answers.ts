import type { Bytes, Compiler, Extent, Statement } from '@cohortium/graph-sql'
import { bodyOf } from './json-text.ts'
import { KnownOperations, type Operation, type OperationRequest } from './known-operations.ts'
import { readRequestOf } from './read-request.ts'
import type { RequestContext } from './request-context.ts'
import type { AnswersAgain, ShortAnswer } from './short-way.ts'

/**
 * Answers operations that the compiler reads whole by PostgreSQL's own text. Operations that were answered so are remembered by
 * their text, whose validity need not be found out again.
 */
export class WholeAnswers implements AnswersAgain {
  readonly #known = new KnownOperations()

  constructor(readonly compiler: Compiler) {}

  /**
   * Plans what the compiler reads of an operation; undefined where that is nothing, or where the variables are not as declared.
   * @throws GraphQLError of a refusal.
   */
  plan(
    { document, operation }: Operation,
    variables: OperationRequest['variables'],
    context: RequestContext,
  ): { extent: Extent; statement: Statement } | undefined {
    const { compiler } = this
    const read = readRequestOf(compiler.graph.schema, document, operation, variables ?? undefined)
    const extent = read ? compiler.reads(read) : 'nothing'
    if (!read || extent === 'nothing') return undefined
    const statement = compiler.readOperation({ ...read, role: context.role, asOf: context.asOf })
    context.notes.cost = statement.cost.rows
    context.charge(statement.cost.rows)
    return { extent, statement }
  }

  /** The bytes of `data`; undefined where it failed, when GraphQL's own execution is to meet the same fault. */
  async run(statement: Statement, context: RequestContext): Promise<Bytes | undefined> {
    try {
      const data = await context.execute(statement)
      context.notes.spliced = true
      return data
    } catch (error) {
      // The roots must not ask the database a second time.
      context.execute = () => Promise.reject(error)
      return undefined
    }
  }

  /** Takes note of a valid operation that is answered whole. */
  remember(request: OperationRequest, operation: Operation): void {
    this.#known.remember(request, operation)
  }

  /** The answer to an operation that was answered whole before; undefined for any other, and where anything is amiss. */
  async again(request: OperationRequest, context: RequestContext): Promise<ShortAnswer | undefined> {
    if (!context.identity?.scopes.includes('read')) return undefined
    const known = this.#known.find(request)
    if (!known) return undefined
    const planned = this.#planned(known, request, context)
    if (planned?.extent !== 'all') return undefined
    context.notes.operation ??= operationLabel(known.operation.name?.value)
    const data = await this.run(planned.statement, context)
    return data && { body: bodyOf(data) }
  }

  #planned(known: Operation, request: OperationRequest, context: RequestContext) {
    try {
      return this.plan(known, request.variables, context)
    } catch {
      // Planned anew on the long way, where refusals are shaped.
      return undefined
    }
  }
}

/** What the log calls an operation. */
export const operationLabel = (name: string | null | undefined): string => name?.slice(0, 100) ?? 'anonymous'
