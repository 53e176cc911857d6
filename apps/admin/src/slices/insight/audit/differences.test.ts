import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences.ts'

const event = {
  kind: 'UPDATE',
  occurredAt: '2024-01-15T10:00:00.000Z',
  fields: ['family_name', 'password_hash', 'phone', 'version'],
  differences: '{"version": [1, 2], "family_name": ["Penrose", "Ash"], "phone": ["01392 000000", null]}',
}

describe('what an event changed', () => {
  it('is told column by column, with what there was and is', () => {
    expect(differencesOf(event).shown).toEqual([
      { column: 'family_name', before: 'Penrose', after: 'Ash' },
      { column: 'phone', before: '01392 000000', after: undefined },
      { column: 'version', before: '1', after: '2' },
    ])
  })

  it('names the columns whose values are secret', () => {
    expect(differencesOf(event).secret).toEqual(['password_hash'])
    expect(differencesOf({ ...event, fields: ['password_hash'], differences: null })).toEqual({
      shown: [],
      secret: ['password_hash'],
      erasedAt: undefined,
    })
  })

  it('is gone where its person was erased afterwards, and says since when', () => {
    const erased = { ...event, differences: null }
    expect(differencesOf(erased, '2024-02-01T00:00:00.000Z')).toEqual({
      shown: [],
      secret: [],
      erasedAt: '2024-02-01T00:00:00.000Z',
    })
    expect(differencesOf(erased, '2024-01-01T00:00:00.000Z').erasedAt).toBeUndefined()
  })

  it('is nothing where something was read: the fields are what was read, not what is hidden', () => {
    const read = { ...event, kind: 'READ', fields: ['Person.givenName'], differences: null }
    expect(differencesOf(read, '2024-02-01T00:00:00.000Z')).toEqual({
      shown: [],
      secret: [],
      erasedAt: undefined,
    })
  })

  it('writes days, moments and yes or no as the rest of the app does', () => {
    const changes =
      '{"ends": [null, "2024-06-30"], "met": [false, true], "seen": [null, "2024-07-01T23:30:07.9+00:00"]}'
    const { shown } = differencesOf({ ...event, fields: ['ends', 'met', 'seen'], differences: changes })
    expect(shown.map(({ before, after }) => [before, after])).toEqual([
      [undefined, '30 Jun 2024'],
      ['No', 'Yes'],
      [undefined, '2 Jul 2024, 00:30:07'],
    ])
  })

  it('writes lists and objects as one reads them', () => {
    const changes = '{"scopes": [null, ["read", "write"]], "rules": [{"a": 1}, []]}'
    const { shown } = differencesOf({ ...event, kind: 'INSERT', fields: ['scopes'], differences: changes })
    expect(shown).toEqual([
      { column: 'rules', before: '{"a":1}', after: '' },
      { column: 'scopes', before: undefined, after: 'read, write' },
    ])
  })
})
