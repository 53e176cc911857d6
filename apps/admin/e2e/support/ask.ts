import type { Account } from './sessions.ts'

interface Question {
  readonly variables?: Readonly<Record<string, unknown>>
  /** Who asks; the consortium's administrator unless told. */
  readonly as?: Account
}

/** Asks the product's graph directly, to know what a page must show; an error of the graph fails the test. */
export async function ask<Data>(
  address: string,
  query: string,
  { variables = {}, as = 'consortium' }: Question = {},
): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer demo-${as}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] }
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no answer')
  return data
}
