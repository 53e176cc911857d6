import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { keepAsked } from '../../src/guests/keep-asked.ts'

const document = parse(`query ($r: [_Any!]!) {
  first: _entities(representations: $r) {
    __typename
    ... on Participant { id seen: lastSeenInVle ...Pages }
    ... on Module { code vleUrl }
  }
}
fragment Pages on Participant { pages { title } }`)

const r = [
  { __typename: 'Participant', id: 'ptc_1' },
  { __typename: 'Module', code: 'AW1' },
]

it('of a guest’s answer stays what was selected for each reference, under the reference’s type and key', () => {
  const data = {
    first: [
      {
        __typename: 'Module',
        id: 'ptc_9',
        seen: 'today',
        lastSeenInVle: 'x',
        pages: [{ title: 'Home', text: 'x' }, null],
      },
      { __typename: 'Module', code: 'AW9', vleUrl: 'https://vle', seen: 'x' },
    ],
    second: [],
  }
  expect(keepAsked(document, { r }, data)).toEqual({
    first: [
      { __typename: 'Participant', id: 'ptc_1', seen: 'today', pages: [{ title: 'Home' }, null] },
      { __typename: 'Module', code: 'AW1', vleUrl: 'https://vle' },
    ],
  })
})

it.each([
  ['fewer rows than references', { first: [null] }],
  ['more', { first: [null, null, null] }],
  ['no list', { first: {} }],
  ['another field', { second: [null, null] }],
  ['no object', []],
])('an answer of %s is none', (_what, data) => {
  expect(keepAsked(document, { r }, data)).toBeUndefined()
})

it('rows that the guest does not know are null, and fields that it leaves out', () => {
  expect(keepAsked(document, { r }, { first: [null, { vleUrl: 'https://vle' }] })).toEqual({
    first: [null, { __typename: 'Module', code: 'AW1', vleUrl: 'https://vle' }],
  })
})
