import { expect, it } from 'vitest'
import { displayNameOf } from './display-name.ts'

it.each([
  ['  Ada Rowe ', 'Ada Rowe'],
  ['Zoë Ó Briain-Łuczak', 'Zoë Ó Briain-Łuczak'],
  ['علی‌رضا', 'علی‌رضا'],
  ['x'.repeat(200), 'x'.repeat(200)],
])('%j is kept as %j', (given, kept) => {
  expect(displayNameOf(given)).toBe(kept)
})

it.each([
  ['blank', ' \t\n'],
  ['too long', 'x'.repeat(201)],
  ['of two lines', 'Ada\nRowe'],
  ['with a null character', 'Ada\u0000Rowe'],
  ['written backwards', 'ada\u202Eewor'],
])('a name that is %s is refused', (_, given) => {
  expect(displayNameOf(given)).toBeUndefined()
})
