import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readerVariables } from './reader-variables.ts'

const document = parse(`
  query Concerns($first: Int, $readersCUTR: Boolean! = true, $readersCRE: Boolean! = true) {
    concerns(first: $first) @include(if: $readersCUTR) { nodes { id } }
    participants { nodes { pseudonym @include(if: $readersCRE) } }
  }`)

describe('what an operation leaves out', () => {
  it.each([
    ['consortium_administrator', {}],
    ['tutor', { readersCRE: false }],
    ['authority_partner', { readersCUTR: false, readersCRE: false }],
    ['external_examiner', { readersCUTR: false }],
  ] as const)('for a %s is %o', (role, variables) => {
    expect(readerVariables(document, role)).toEqual(variables)
  })

  it('is nothing where nobody is told apart', () => {
    expect(readerVariables(document, undefined)).toEqual({})
  })
})
