import { HeaderMap, type ApolloServer } from '@apollo/server'
import { asSubgraph, compilerOf } from '@cohortium/graph-sql'
import type { Graph } from '../graph/build-graph.ts'
import { keepOwn, projectSubgraph } from '../graph/project.ts'
import type { Answering, AnsweringOptions } from '../http/answering.ts'
import { startApollo } from '../http/apollo.ts'
import { routes } from '../http/routes.ts'
import { ShortWay } from '../http/short-way.ts'
import type { RequestContext } from '../http/request-context.ts'
import { WholeAnswers } from '../http/whole-answers.ts'
import { Admitting, type AnswerPart } from './admitting.ts'
import { makeEnvelopes } from './envelope.ts'
import { makeGuestTokens } from './guest-token.ts'
import { subgraphRoutes } from './subgraph-routes.ts'

export interface SubgraphOptions extends AnsweringOptions {
  graph: Graph
  /** Name of the one slice whose fields are answered. */
  slice: string
  gatewayKey: string
}

/**
 * One slice of the graph, for a gateway: parts of operations that were admitted. Any subgraph admits operations, by the rules of the one
 * graph, and answers what the gateway hands over beside the graph, so that none of them is needed more than the others.
 */
export async function answerAsSubgraph(options: SubgraphOptions): Promise<Answering> {
  const { graph, slice, gatewayKey, answers, others, log } = options
  const kept = keepOwn(graph, slice)
  const sdl = projectSubgraph(graph, slice, kept)
  // Of an operation that was admitted each part is smaller, but references to single rows count here and not there.
  const mostRows = compilerOf(graph.schema).mostRows * partsAllowance
  const schema = asSubgraph(kept, sdl, { mostRows })
  const own = new WholeAnswers(compilerOf(schema))
  const envelopes = makeEnvelopes(gatewayKey)
  const parts = await startApollo({ schema, answers: own, log, judged: true })
  const admitting = new Admitting({
    answers,
    compiler: answers.compiler,
    envelopes,
    guestTokens: makeGuestTokens(gatewayKey),
    answerPart: partsAnswered(own, parts),
  })
  const whole = await startApollo({ ...options, instead: admitting.plugin() })
  return {
    handle: subgraphRoutes({
      slice,
      sdl,
      apollo: parts,
      shortWay: new ShortWay(own),
      contextFor: others.contextFor,
      envelopes,
      expect: (notes, ahead) => admitting.expect(notes, ahead),
      handedOver: routes({ apollo: whole, shortWay: new ShortWay(admitting), ...others }),
    }),
    async stop() {
      await Promise.all([parts.stop(), whole.stop()])
    },
  }
}

/** Answers a part as its ticket would be answered. */
const partsAnswered =
  (own: WholeAnswers, apollo: ApolloServer<RequestContext>): AnswerPart =>
  async (body, context) => {
    const short = await own.again(body, context)
    if (short) return short.body
    const headers = new HeaderMap([['content-type', 'application/json']])
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, body, search: '' },
      context: async () => context,
    })
    if ((answer.status ?? 200) !== 200 || answer.body.kind !== 'complete') return undefined
    return [Buffer.from(answer.body.string)]
  }

/** How many more rows a part may ask for than a whole operation. */
const partsAllowance = 10
