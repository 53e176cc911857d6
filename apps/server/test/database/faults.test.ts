import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { asFault } from '../../src/database/faults.ts'

const failure = (code: string) => Object.assign(new Error('of the database'), { code })

it.each([
  ['a connection that is lost', '57P01', 'UNAVAILABLE', /cannot be reached/],
  ['a server that takes no more', '53300', 'UNAVAILABLE', /busy/],
  ['a change that waited for another one too long', '55P03', 'UNAVAILABLE', /Somebody else is changing/],
  ['changes that wait for each other', '40P01', 'UNAVAILABLE', /Somebody else is changing/],
  ['changes that cannot stand beside each other', '40001', 'UNAVAILABLE', /Somebody else is changing/],
  ['a statement that took too long', '57014', 'TIMEOUT', /longer than 8 seconds/],
])('of %s people are told what they can do', (_what, code, told, message) => {
  const error = asFault(failure(code), 8_000)
  if (!(error instanceof GraphQLError)) throw error
  expect(error.extensions).toMatchObject({ code: told, http: { status: 503 } })
  expect(error.message).toMatch(message)
})

it('anything else stays as it is', () => {
  const error = failure('23505')
  expect(asFault(error, 8_000)).toBe(error)
})
