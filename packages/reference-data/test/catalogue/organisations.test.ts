import { contactRoles, isEnumValue } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/index.ts'
import { codeOf } from './by-code.ts'

const authorityOf = (id: number | null) =>
  catalogue.local_authority.find((each) => each.id === id)?.short_name

describe('universities', () => {
  it('are the two of the consortium, with their registered numbers', () => {
    expect(
      catalogue.university.map((each) => [each.id, each.code, each.name, each.ukprn, each.hesa_code]),
    ).toEqual([
      [1, 'PLYMOUTH', 'University of Plymouth', '10007801', '0073'],
      [2, 'EXETER', 'University of Exeter', '10007792', '0119'],
    ])
  })

  it('meet where the pages say', () => {
    expect(catalogue.university.map((each) => [each.department, each.sessions_held_in])).toEqual([
      ['Plymouth Institute of Education', null],
      [null, 'Dorchester'],
    ])
  })
})

describe('local authorities', () => {
  it.each([
    ['BCP', 'E06000058', '839', 'EXETER'],
    ['Cornwall', 'E06000052', '908', 'PLYMOUTH'],
    ['Devon', 'E10000008', '878', 'PLYMOUTH'],
    ['Dorset', 'E06000059', '838', 'EXETER'],
    ['Plymouth', 'E06000026', '879', 'PLYMOUTH'],
    ['Somerset', 'E06000066', '933', 'PLYMOUTH'],
  ])('%s is %s and %s, and its SENCOs go to %s', (shortName, code, dfeCode, university) => {
    const authority = catalogue.local_authority.find((each) => each.short_name === shortName)
    expect(authority).toMatchObject({ code, dfe_code: dfeCode, region: 'South West' })
    const routings = catalogue.routing.filter((each) => each.local_authority_id === authority?.id)
    expect(routings.map((each) => codeOf(catalogue.university, each.university_id))).toEqual([university])
  })

  it('are six, none of them Torbay or the Isles of Scilly', () => {
    expect(catalogue.local_authority).toHaveLength(6)
    expect(catalogue.local_authority.map((each) => each.code)).not.toContain('E06000027')
    expect(catalogue.local_authority.map((each) => each.code)).not.toContain('E06000053')
  })

  it('carry in Somerset the old code until its reorganisation and the new one from that day', () => {
    const codes = catalogue.local_authority_code.filter(
      (each) => each.scheme === 'gss' && authorityOf(each.local_authority_id) === 'Somerset',
    )
    expect(
      codes.map((each) => [each.code, each.valid_to, each.code === 'E06000066' && each.valid_from]),
    ).toEqual([
      ['E10000027', '2023-04-01', false],
      ['E06000066', null, '2023-04-01'],
    ])
  })

  it('hold as their current codes the ones that are still valid', () => {
    for (const authority of catalogue.local_authority) {
      const held = catalogue.local_authority_code.filter((each) => each.local_authority_id === authority.id)
      const current = held.filter((each) => each.valid_to === null).map((each) => [each.scheme, each.code])
      expect(current).toEqual([
        ['gss', authority.code],
        ['dfe', authority.dfe_code],
      ])
    }
  })

  it('are routed since the award began, and the source says that this history is an assumption', () => {
    for (const routing of catalogue.routing) {
      expect(routing).toMatchObject({ valid_from: '2009-09-01', valid_to: null })
      expect(routing.source).toMatch(/history before the source date uses today's arrangement/)
    }
  })
})

describe('contacts', () => {
  it('belong to exactly one organisation and play a known role', () => {
    for (const contact of catalogue.contact) {
      expect([contact.university_id, contact.local_authority_id].filter((id) => id !== null)).toHaveLength(1)
      expect(isEnumValue(contactRoles, contact.role)).toBe(true)
    }
  })

  it('name offices: every name ends with its organisation', () => {
    const organisations = [...catalogue.university, ...catalogue.local_authority].map((each) => each.name)
    for (const contact of catalogue.contact) {
      expect(organisations.some((organisation) => contact.name.endsWith(`, ${organisation}`))).toBe(true)
    }
  })

  it('offer a programme lead at each university and an adviser in each authority', () => {
    const leads = catalogue.contact.filter((each) => each.role === 'programme_lead')
    expect(leads.map((each) => codeOf(catalogue.university, each.university_id))).toEqual([
      'PLYMOUTH',
      'EXETER',
    ])
    const advisers = catalogue.contact.filter((each) => each.role === 'authority_adviser')
    expect(advisers.map((each) => each.local_authority_id)).toEqual([1, 2, 3, 4, 5, 6])
  })
})
