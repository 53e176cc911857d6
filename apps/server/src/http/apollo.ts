import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { limitsRule, standardLimits, type OperationLimits } from './limits.ts'
import { maskErrors } from './mask-errors.ts'
import { logOperations } from './log-operations.ts'
import type { RequestContext } from './request-context.ts'

export interface GraphQLServerOptions {
  schema: GraphQLSchema
  log: Logger
  limits?: OperationLimits
}

/** Apollo Server for the graph, without the parts that talk to others or cost without use. */
export async function startApollo({ schema, log, limits = standardLimits }: GraphQLServerOptions) {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule(limits)],
    formatError: maskErrors(log),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      logOperations(),
    ],
  })
  await server.start()
  return server
}
