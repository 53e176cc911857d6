import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap, type ApolloServer } from '@apollo/server'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { readJson } from './read-body.ts'
import { refuse } from './refuse.ts'
import { sendAnswer, sendUnchanged } from './send-answer.ts'
import { namesTrusted } from './trusted-documents.ts'
import type { ShortWay } from './short-way.ts'
import type { RequestContext } from './request-context.ts'

/** Largest body of a request of somebody's, in bytes. */
const standardBodyLimit = 100 * 1024

const headersOf = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** Whether an address asks for a mutation: those change things, which a link must not. */
function asksForMutation(search: URLSearchParams): boolean {
  const query = search.get('query')
  if (!query) return false
  try {
    const operation = getOperationAST(parse(query, { maxTokens: 2_000 }), search.get('operationName'))
    return operation?.operation === OperationTypeNode.MUTATION
  } catch {
    return false
  }
}

/** Answers `/graphql`. */
export async function answerGraphQL(
  { apollo, shortWay }: { apollo: ApolloServer<RequestContext>; shortWay?: ShortWay | undefined },
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
  bodyLimit = standardBodyLimit,
): Promise<void> {
  const method = request.method ?? 'GET'
  if (method === 'GET' && asksForMutation(url.searchParams)) {
    response.setHeader('allow', 'POST')
    return refuse(response, 405, 'A mutation is sent by POST.')
  }
  const body =
    method === 'POST' ? await readJson(request, bodyLimit) : { ok: true as const, value: undefined }
  if (!body.ok) {
    // The rest of an oversized body is not read: the connection cannot be used again.
    response.setHeader('connection', 'close')
    return refuse(response, body.status, body.message)
  }
  const short = method === 'POST' ? await shortWay?.answer(request.headers, body.value, context) : undefined
  if (short) return sendAnswer(request, response, short.body, short.headers)
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), body: body.value, search: url.search },
    context: async () => context,
  })
  shortWay?.learn(request.headers, answer, context)
  response.statusCode = answer.status ?? 200
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  if (answer.body.kind === 'complete') {
    const sent = [Buffer.from(answer.body.string)]
    const keeps = method === 'GET' && response.statusCode === 200 && namesTrusted(url.searchParams)
    if (keeps && sendUnchanged(request, response, sent)) return
    await sendAnswer(request, response, sent)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
}
