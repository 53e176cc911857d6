import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import {
  buildASTSchema,
  isAbstractType,
  isObjectType,
  parse,
  print,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { loadPlanner } from './load-planner.ts'
import type { IsAny } from './places.ts'
import type { Row } from './row.ts'
import { shapeOf } from './shape.ts'
import { firstFetch, type FirstPart } from './first-fetch.ts'
import { stepsOf, type Ask } from './steps.ts'

/** How the parts of one document are asked for and put together. */
export interface Plan {
  /** What is asked for before anything else, by itself. */
  readonly first: FirstPart | undefined
  run(variables: Row, ask: Ask): Promise<ExecutionResult<Row>>
}

export interface Planner {
  /** What is shown to those who ask for the schema. */
  readonly schema: GraphQLSchema
  /** Plans a document of one operation without conditions; the same document once. */
  planOf(document: DocumentNode): Promise<Plan>
  /** The plan of a document that was planned before. */
  known(document: DocumentNode): Plan | undefined
}

/**
 * Plans operations over a supergraph.
 * @throws StartProblem where this machine has no planner.
 */
export async function makePlanner(supergraph: string): Promise<Planner> {
  const QueryPlanner = await loadPlanner()
  const planner = new QueryPlanner(supergraph)
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true })), {
    assumeValidSDL: true,
  })
  const isAny = belongingIn(schema)
  const plans = new WeakMap<DocumentNode, Promise<Plan>>()
  const ready = new WeakMap<DocumentNode, Plan>()

  const planned = async (document: DocumentNode): Promise<Plan> => {
    const { node } = await planner.planAsync(print(document), undefined, new Set(), 0)
    const [step, shape] = [stepsOf(node, isAny), shapeOf(schema, document)]
    const plan: Plan = {
      first: firstFetch(node),
      async run(variables, ask) {
        const data: Row = {}
        const errors: GraphQLError[] = []
        await step({ ask, variables, data, errors })
        const shaped = shape(data)
        if (shaped === null && errors.length === 0)
          errors.push(new GraphQLError('The subgraphs left out what may not be missing.'))
        return { ...(errors.length > 0 && { errors }), data: shaped }
      },
    }
    ready.set(document, plan)
    return plan
  }

  return {
    schema,
    known: (document) => ready.get(document),
    planOf(document) {
      const known = plans.get(document) ?? planned(document)
      plans.set(document, known)
      return known
    },
  }
}

function belongingIn(schema: GraphQLSchema): IsAny {
  const belongs = (name: string, condition: string): boolean => {
    const [type, wider] = [schema.getType(name), schema.getType(condition)]
    return isObjectType(type) && isAbstractType(wider) && schema.isSubType(wider, type)
  }
  return (type, conditions) =>
    conditions.includes(type) || conditions.some((condition) => belongs(type, condition))
}
