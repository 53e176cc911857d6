import { ApolloLink, gql, ServerError } from '@apollo/client'
import { of, throwError, type Observable } from 'rxjs'
import { expect, it } from 'vitest'
import { createApollo } from '../apollo.ts'
import { besideSession, sessionLink } from './session-link.ts'

const query = gql`
  query Today {
    programmeDate
  }
`
const answer = { data: { programmeDate: '2024-01-15' } }
const refused: ApolloLink.Result = {
  errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }],
}
const dead = () =>
  throwError(() => new ServerError('refused', { response: new Response('', { status: 401 }), bodyText: '' }))

/** A server that gives these answers in turn, behind a session that somebody restores by hand. */
function held(...answers: Observable<ApolloLink.Result>[]) {
  let asked = 0
  const restore: (() => void)[] = []
  const link = sessionLink(() => new Promise((resolve) => restore.push(resolve))).concat(
    new ApolloLink(() => answers[asked++] ?? of({ errors: [{ message: 'No answer.' }] })),
  )
  return { client: createApollo(link), restore, asked: () => asked }
}

it.each([
  ['by its errors', () => of(refused)],
  ['by its status', dead],
])('an operation refused %s waits for the session, and is then answered', async (_, refusal) => {
  const { client, restore, asked } = held(refusal(), of(answer))
  const reading = client.query({ query })
  await expect.poll(() => restore).toHaveLength(1)
  expect(asked()).toBe(1)
  restore[0]!()
  expect((await reading).data).toEqual(answer.data)
  expect(asked()).toBe(2)
})

it('waits again where it is refused again', async () => {
  const { client, restore } = held(of(refused), of(refused), of(answer))
  const reading = client.query({ query })
  await expect.poll(() => restore).toHaveLength(1)
  restore[0]!()
  await expect.poll(() => restore).toHaveLength(2)
  restore[1]!()
  expect((await reading).data).toEqual(answer.data)
})

it('hands on every other failure, and what asks about the session itself', async () => {
  const other = held(of({ errors: [{ message: 'Closed.', extensions: { code: 'FORBIDDEN' } }] }))
  await expect(other.client.query({ query })).rejects.toThrow('Closed.')
  const beside = held(of(refused))
  await expect(beside.client.query({ query, context: besideSession })).rejects.toThrow('Sign in.')
  expect([other.restore, beside.restore]).toEqual([[], []])
})
