import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { startApollo } from './apollo.ts'
import type { Handler } from './listen.ts'
import { routes, type Routes } from './routes.ts'
import { ShortWay } from './short-way.ts'
import type { TrustedDocuments } from './trusted-documents.ts'
import type { WholeAnswers } from './whole-answers.ts'

/** What answers requests from when the server is ready. */
export interface Answering {
  handle: Handler
  stop: () => Promise<void>
}

export interface AnsweringOptions {
  schema: GraphQLSchema
  answers: WholeAnswers
  trusted: TrustedDocuments
  /** Everything beside the graph. */
  others: Omit<Routes, 'apollo' | 'shortWay'>
  log: Logger
}

/** All slices as one graph, for everybody. */
export async function answerAsOneGraph(options: AnsweringOptions): Promise<Answering> {
  const { answers, others } = options
  const apollo = await startApollo(options)
  return {
    handle: routes({ apollo, shortWay: new ShortWay(answers), ...others }),
    stop: () => apollo.stop(),
  }
}
