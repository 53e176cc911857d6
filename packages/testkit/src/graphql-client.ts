/** One error of a GraphQL response, as the specification shapes it. */
export interface GraphQLFault {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string; [key: string]: unknown }
}

/** What a GraphQL server answered, with the HTTP status and the request's id for the log. */
export interface GraphQLAnswer<Data> {
  status: number
  requestId: string | null
  data: Data | null
  errors: GraphQLFault[]
  extensions?: Record<string, unknown>
}

export interface GraphQLClient {
  /** Asks and answers whatever came, errors included. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer<Data>>
  /** Asks and answers the data; an error fails the test with the query, the variables and the whole answer. */
  data<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>
}

/** A client of the server at `url` (its `/graphql` address). `headers` go with every request. */
export function graphqlClient(url: string, headers: Record<string, string> = {}): GraphQLClient {
  const ask: GraphQLClient['ask'] = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    const body = parse(text, response.status)
    return {
      status: response.status,
      requestId: response.headers.get('x-request-id'),
      data: (body.data ?? null) as Data | null,
      errors: body.errors ?? [],
      ...(body.extensions ? { extensions: body.extensions } : {}),
    }
  }
  return {
    ask,
    async data<Data>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await ask<Data>(query, variables)
      if (answer.errors.length > 0 || answer.data === null) throw new Error(story(query, variables, answer))
      return answer.data
    },
  }
}

/** Headers of a request by a token. */
export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

function parse(text: string, status: number) {
  try {
    return JSON.parse(text) as Pick<GraphQLAnswer<unknown>, 'data' | 'extensions'> & {
      errors?: GraphQLFault[]
    }
  } catch {
    throw new Error(`the server answered ${status} with something that is not JSON:\n${text.slice(0, 500)}`)
  }
}

/** What a failed test needs to show: the question, the answer and where to look in the log. */
function story(query: string, variables: unknown, answer: GraphQLAnswer<unknown>): string {
  return [
    `HTTP ${answer.status}, request ${answer.requestId ?? 'without an id'}`,
    query.trim(),
    `variables ${JSON.stringify(variables)}`,
    `answer ${JSON.stringify({ data: answer.data, errors: answer.errors }, null, 2).slice(0, 4000)}`,
  ].join('\n')
}
