import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { answerWhole } from './answer-whole.ts'
import { stringifyAnswer } from './json-text.ts'
import { knownOperationTypes } from './known-operation-types.ts'
import { limitsRule, partLimits, standardLimits, type OperationLimits } from './limits.ts'
import { maskErrors } from './mask-errors.ts'
import { logOperations } from './log-operations.ts'
import { plainJsonStatus } from './plain-json-status.ts'
import { signedInOnly } from './signed-in-only.ts'
import { tellCost } from './tell-cost.ts'
import { knownByHash, type TrustedDocuments } from './trusted-documents.ts'
import type { WholeAnswers } from './whole-answers.ts'
import type { RequestContext } from './request-context.ts'

export interface GraphQLServerOptions {
  schema: GraphQLSchema
  /** Answers what is read whole; without it GraphQL's own execution answers everything. */
  answers?: WholeAnswers
  log: Logger
  /** Documents that may be asked for by their hash; none if nothing is said. */
  trusted?: TrustedDocuments
  limits?: OperationLimits
  /** Takes the place of answering. */
  instead?: ApolloServerPlugin<RequestContext>
  /** Whether every operation was judged elsewhere: who may ask it, and its size. */
  judged?: boolean
}

/** Apollo Server for the graph, without the parts that talk to others or cost without use. */
export async function startApollo({
  schema,
  answers,
  log,
  trusted = new Map(),
  judged = false,
  limits = judged ? partLimits : standardLimits,
  instead,
}: GraphQLServerOptions) {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: knownByHash(trusted),
    maxRecursiveSelections: !judged,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule(limits), knownOperationTypes],
    formatError: maskErrors(log),
    stringifyResult: stringifyAnswer,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      logOperations(),
      ...(judged ? [] : [signedInOnly()]),
      tellCost(),
      ...(judged ? [] : [plainJsonStatus()]),
      ...(instead ? [instead] : answers ? [answerWhole(answers)] : []),
    ],
  })
  await server.start()
  return server
}
