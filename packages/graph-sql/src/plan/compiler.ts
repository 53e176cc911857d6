import {
  Kind,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { aggregateJson } from '../compile/aggregate/aggregate.ts'
import type { Variables } from '../compile/argument.ts'
import { DAY_OF_REFERENCES } from '../compile/as-of/on-day.ts'
import { collectFields, type Collected } from '../compile/collect.ts'
import { Compilation, type Graph, type Path } from '../compile/compilation.ts'
import { assemble, objectPieces, text, type Piece } from '../compile/json.ts'
import { listJson } from '../compile/list.ts'
import { rowsById } from '../compile/nodes.ts'
import { Readings } from '../compile/readings.ts'
import { rootJson, rootsOf, type Root } from '../compile/roots.ts'
import { typeNamed } from '../registry/build-registry.ts'
import { Forbidden } from '../errors.ts'
import { refuseCostly } from './cost.ts'
import { PlanCache } from './plan-cache.ts'
import { shapeOf } from './shape.ts'
import { planOf, type Plan, type Statement } from './statement.ts'

/** An operation to read; the variables are coerced, as graphql-js hands them to resolvers. */
export interface ReadRequest {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Variables
  /** Whose field rules hold; without one there are none. */
  readonly role?: string | undefined
  /** The day, `YYYY-MM-DD`, on which a federated graph reached the rows that it refers to; without one they are read as they are now. */
  readonly asOf?: string | undefined
}

const writers = { list: listJson, aggregate: aggregateJson }

export interface CompilerOptions {
  /** Bound of the remembered statements' texts, in bytes; 64 MiB if nothing is said. */
  readonly planBytes?: number
  /** Most rows that one operation may ask for; 100,000 if nothing is said. */
  readonly mostRows?: number
  /** Size of a page from which on the lists in its rows are made for all of them at once; 200 if nothing is said. */
  readonly gatherFrom?: number
}

/** How much of an operation the compiler reads. */
export type Extent = 'all' | 'some' | 'nothing'

const PLAN_BYTES = 64 * 1024 * 1024
const MOST_ROWS = 100_000
const GATHER_FROM = 200

/** Makes statements of operations, and remembers how. */
export class Compiler {
  readonly #plans: PlanCache
  readonly #roots: ReadonlyMap<string, Root>
  readonly #numbers = new WeakMap<object, number>()
  #nextNumber = 0
  /** Of operations in which it is always the same. */
  readonly #extents = new WeakMap<OperationDefinitionNode, Extent>()
  /** Most rows that one operation may ask for. */
  readonly mostRows: number
  readonly #gatherFrom: number

  constructor(
    readonly graph: Graph,
    { planBytes = PLAN_BYTES, mostRows = MOST_ROWS, gatherFrom = GATHER_FROM }: CompilerOptions = {},
  ) {
    this.#plans = new PlanCache(planBytes)
    this.mostRows = mostRows
    this.#gatherFrom = gatherFrom
    this.#roots = rootsOf(graph.registry)
  }

  /** How many of an operation's fields are read here: if all are, the statement's text is the whole answer. */
  reads(request: ReadRequest): Extent {
    const known = this.#extents.get(request.operation)
    if (known) return known
    const extent = this.#extentOf(request)
    if (!hasConditions(request.operation)) this.#extents.set(request.operation, extent)
    return extent
  }

  #extentOf(request: ReadRequest): Extent {
    if (request.operation.operation !== OperationTypeNode.QUERY) return 'nothing'
    const names = [...rootFields(request).values()].map(([node]) => node.name.value)
    if (!names.some((name) => this.#roots.has(name))) return 'nothing'
    return names.every((name) => name === '__typename' || this.#roots.has(name)) ? 'all' : 'some'
  }

  /** One statement for all roots of the operation that are read here: JSON text by response key. */
  readOperation(request: ReadRequest): Statement {
    return this.#statement(request.operation, onItsDay(request), (compilation) => {
      const members = [...rootFields(request)].flatMap(([key, nodes]): [string, readonly Piece[]][] => {
        const name = nodes[0].name.value
        if (name === '__typename') return [[key, [text('"Query"')]]]
        const root = this.#roots.get(name)
        return root ? [[key, rootJson(compilation, root, nodes, [key])]] : []
      })
      return assemble(objectPieces(members))
    })
  }

  /** One statement for rows of one type by their numbers, as selected elsewhere: a JSON list in that order. */
  readEntities(
    request: ReadRequest,
    type: string,
    ids: readonly number[],
    sets: readonly SelectionSetNode[],
    path: Path,
  ): Statement {
    const variables = { ...request.variables, [IDS]: ids }
    const [first = request.operation.selectionSet] = sets
    return this.#statement(
      first,
      { ...request, variables },
      (compilation) =>
        rowsById(compilation, typeNamed(this.graph.registry, type), (current) => current[IDS], sets, path),
      type,
    )
  }

  /** Bytes of the statements remembered. */
  get planBytes(): number {
    return this.#plans.bytes
  }

  /** @throws GraphQLError `BAD_USER_INPUT`, `FORBIDDEN` or `TOO_COSTLY`. */
  #statement(
    document: object,
    request: ReadRequest,
    compile: (compilation: Compilation) => string,
    discriminator = '',
  ): Statement {
    const { variables, role } = request
    const day = variables[DAY_OF_REFERENCES] === undefined ? '' : 'asOf'
    const key = `${this.#numberOf(document)} ${role ?? ''} ${discriminator}${day} ${shapeOf(this.graph.schema, request.operation, variables)}`
    const fits = (plan: Plan) => plan.guards.every((guard, index) => guard(variables) === plan.guarded[index])
    let plan = this.#plans.find(key, fits)
    if (!plan) {
      const readings = new Readings(this.graph.registry, role)
      const compilation = new Compilation(
        this.graph,
        writers,
        request.fragments,
        this.#gatherFrom,
        variables,
        readings,
      )
      const statement = this.#compiled(compilation, compile)
      plan = planOf(compilation, statement)
      this.#plans.keep(key, plan)
    }
    // The values first: they refuse sizes that are no sizes.
    const values = plan.values(variables)
    const cost = plan.cost(variables)
    refuseCostly(cost, this.mostRows)
    const { name, personal } = plan
    return { name, text: plan.text, values, cost, personal, asked: plan.asked(variables) }
  }

  /** What is closed is refused before what is wrong, though perhaps not all of it. */
  #compiled(compilation: Compilation, compile: (compilation: Compilation) => string): string {
    try {
      return `SELECT ${compile(compilation)} AS data`
    } finally {
      this.#refuseClosed(compilation.readings)
    }
  }

  #refuseClosed({ closed, role = '' }: Readings): void {
    if (closed.length === 0) return
    throw new Forbidden(closed, this.graph.readerWords[role] ?? role.replaceAll('_', ' '))
  }

  /** Documents are told apart by identity: a server keeps the parsed document of a repeated query. */
  #numberOf(document: object): number {
    const known = this.#numbers.get(document)
    if (known !== undefined) return known
    this.#nextNumber += 1
    this.#numbers.set(document, this.#nextNumber)
    return this.#nextNumber
  }
}

/** No name of a variable in GraphQL, so it cannot meet one. */
const IDS = '#ids'

/** The day goes with the variables, so that each run has its own. */
const onItsDay = (request: ReadRequest): ReadRequest =>
  request.asOf === undefined
    ? request
    : { ...request, variables: { ...request.variables, [DAY_OF_REFERENCES]: request.asOf } }

/** Whether a variable may decide which fields of an operation are skipped. */
const hasConditions = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.some(({ type }) => {
    const nullable = type.kind === Kind.NON_NULL_TYPE ? type.type : type
    return nullable.kind === Kind.NAMED_TYPE && nullable.name.value === 'Boolean'
  })

function rootFields(request: ReadRequest): Collected {
  return collectFields(request, new Set(['Query']), [request.operation.selectionSet])
}
