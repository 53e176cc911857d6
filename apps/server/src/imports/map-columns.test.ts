import { describe, expect, it } from 'vitest'
import type { Fields } from './field.ts'
import { faultsOfMapping, suggestMapping } from './map-columns.ts'
import { formed, optional, words } from './readers.ts'

interface Facts {
  familyName: string
  email: string
  trn: string | null
}

const fields: Fields<Facts> = {
  familyName: { label: 'family name', titles: ['Family name', 'Last'], isRequired: true, read: words(100) },
  email: { label: 'e-mail address', titles: ['Email', 'Email address'], isRequired: true, read: words(100) },
  trn: {
    label: 'teacher reference number',
    titles: ['TRN'],
    isRequired: false,
    read: optional(formed(/^\d{7}$/, 'seven digits')),
  },
}

describe('columns are suggested', () => {
  it.each([
    [['Family name', 'Email', 'TRN']],
    [['TRN', 'E-MAIL', 'family_name']],
    [['trn', 'email address', 'familyName']],
    [['Teacher reference number', 'E-mail address', 'Last']],
  ])('that are called alike, whatever their capitals and signs: %j', (columns) => {
    const { mapping, unsure } = suggestMapping(columns, fields)
    expect(new Set(Object.values(mapping))).toEqual(new Set(columns))
    expect(unsure).toEqual([])
  })

  it('that are called nearly alike, to be looked at', () => {
    expect(suggestMapping(['Your email address', 'Participant family name', 'Age'], fields)).toEqual({
      mapping: { familyName: 'Participant family name', email: 'Your email address', trn: null },
      unsure: ['familyName', 'email'],
    })
  })

  it('each for one field at most, and none by force', () => {
    const { mapping } = suggestMapping(['Email'], fields)
    expect(mapping).toEqual({ familyName: null, email: 'Email', trn: null })
    expect(suggestMapping(['', 'Colour'], fields).mapping).toEqual({
      familyName: null,
      email: null,
      trn: null,
    })
  })
})

it('a mapping is refused that leaves out, doubles or makes up a column', () => {
  const columns = ['Family name', 'Email']
  const mapped = { familyName: 'Family name', email: 'Email', trn: null }
  expect(faultsOfMapping(columns, fields, mapped)).toEqual([])
  expect(
    faultsOfMapping(columns, fields, { ...mapped, familyName: null, trn: 'Email', email: 'Post' }),
  ).toEqual(['No column has the family name; choose the one that does.', 'The file has no column “Post”.'])
  expect(faultsOfMapping(columns, fields, { ...mapped, trn: 'Email' })).toEqual([
    'The column “Email” is chosen for two things; choose one of them.',
  ])
})
