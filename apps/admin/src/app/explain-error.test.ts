import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client'
import { expect, it } from 'vitest'
import { explainError } from './explain-error.ts'

const server = (status: number) =>
  new ServerError('Response not successful', { response: new Response('', { status }), bodyText: '' })

it.each([
  ['a server that is starting', server(503), /starting or busy/],
  ['a server that failed', server(500), /failed \(500\)/],
  ['a refused request', server(400), /refused the request \(400\)/],
  ['no connection', new TypeError('Failed to fetch'), /cannot be reached/],
  [
    'a page in place of the answer',
    new ServerParseError(new SyntaxError('Unexpected token <'), {
      response: new Response(''),
      bodyText: '<html>',
    }),
    /could not be read/,
  ],
  [
    "the graph's own sentences",
    new CombinedGraphQLErrors({ errors: [{ message: 'One is wrong.' }, { message: 'So is another.' }] }),
    /^One is wrong\. So is another\.$/,
  ],
  ['anything else', new Error('Out of paper.'), /^Out of paper\.$/],
])('%s is said in a sentence', (_, error, sentence) => {
  const explained = explainError(error)
  expect(explained.message).toMatch(sentence)
  expect(explained.cause).toBe(error)
})
