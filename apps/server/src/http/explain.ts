import type { Role } from '@cohortium/domain'
import { Forbidden, type Compiler, type ReadContext, type Statement } from '@cohortium/graph-sql'
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode } from 'graphql'
import { estimatedRows } from './estimated-rows.ts'
import { limitsRule, standardLimits, type OperationLimits } from './limits.ts'
import { readRequestOf } from './read-request.ts'

/** What an operation would cost, found out without running it. */
export interface Explanation {
  cost: number | null
  limit: number
  statements: number
  estimatedRows: number | null
  lists: { path: readonly string[]; rows: number }[]
  refusals: { code: string; message: string; path: readonly string[] | null }[]
}

/**
 * Explains a document with variables as JSON text to a reader. PostgreSQL is asked for its estimate alone, and for nothing where
 * that would tell of rows that are not the reader's.
 */
export type Explain = (
  document: string,
  variables: string | undefined,
  reader: ReadContext,
) => Promise<Explanation>

/**
 * The one role to which estimates tell nothing new: they follow from statistics of whole tables, the commonest values among
 * them, whichever rows a reader may see.
 */
const seesAll: Role = 'consortium_administrator'

export const explainer = (compiler: Compiler, limits: OperationLimits = standardLimits): Explain =>
  async function explain(text, variables, { execute, role }) {
    const nothing = { cost: null, limit: compiler.mostRows, statements: 0, estimatedRows: null, lists: [] }
    const { refusals = [], statement } = planOf(compiler, limits, text, variables, role)
    if (refusals.length > 0) return { ...nothing, refusals: refusals.map(asRefusal) }
    if (!statement) return { ...nothing, cost: 0, refusals: [] }
    const estimate = async () =>
      estimatedRows(
        await execute({
          ...statement,
          name: `explain_${statement.name}`,
          text: `EXPLAIN (FORMAT JSON) ${statement.text}`,
          // Nothing of anybody is read.
          personal: [],
        }),
      )
    return {
      ...nothing,
      cost: statement.cost.rows,
      statements: 1,
      estimatedRows: role === undefined || role === seesAll ? await estimate() : null,
      lists: statement.cost.lists.toSorted((a, b) => b.rows - a.rows),
      refusals: [],
    }
  }

/** The statement of an operation, none where it reads nothing; or why it would be refused. */
interface Planned {
  statement?: Statement
  refusals?: readonly GraphQLError[]
}

function planOf(
  compiler: Compiler,
  limits: OperationLimits,
  text: string,
  variables: string | undefined,
  role: string | undefined,
): Planned {
  const { schema } = compiler.graph
  try {
    const document = parsedDocument(text, limits)
    const invalid = validate(schema, document, [...specifiedRules, limitsRule(limits)])
    if (invalid.length > 0)
      return { refusals: invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
    const operation = getOperationAST(document)
    if (!operation) throw new GraphQLError('The document must hold exactly one operation.')
    const request = readRequestOf(schema, document, operation, parsed(variables))
    if (!request) throw new GraphQLError('The variables are not what the operation declares.')
    return compiler.reads(request) === 'nothing'
      ? {}
      : { statement: compiler.readOperation({ ...request, role }) }
  } catch (error) {
    if (error instanceof Forbidden) return { refusals: error.each() }
    if (error instanceof GraphQLError) return { refusals: [error] }
    throw error
  }
}

function parsedDocument(text: string, { tokens }: OperationLimits): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens })
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

/** As Apollo gives GraphQL's own errors a code. */
function withCode({ message, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'limit' in extensions ? 'TOO_COSTLY' : code, ...extensions },
  })
}

function parsed(variables: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(variables ?? '{}')
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below, as for any other text.
  }
  throw new GraphQLError('`variables` must be the text of a JSON object.')
}

function asRefusal({ message, extensions }: GraphQLError): Explanation['refusals'][number] {
  const { code = 'BAD_USER_INPUT', path, list = path } = extensions
  return { code: String(code), message, path: Array.isArray(list) ? list.map(String) : null }
}
