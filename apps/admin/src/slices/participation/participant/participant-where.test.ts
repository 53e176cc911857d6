import { describe, expect, it } from 'vitest'
import { everything, mayOf } from '@/app/access/may.ts'
import { noFilters } from './participant-filters.ts'
import { deadlineWhere, whereOf } from './participant-where.ts'

const today = '2024-01-15'
const live = { status: { in: ['REGISTERED', 'ACTIVE', 'INTERRUPTED'] } }
const among = (names: object) => whereOf({ ...noFilters, ...names }, today, everything)

describe('the condition of the list', () => {
  it('is none where no filter is set', () => {
    expect(whereOf(noFilters, today, everything)).toEqual({})
  })

  it('finds each word in a name, the reference or the school', () => {
    const { and } = among({ q: '  ada  oak ' })
    expect(and).toHaveLength(2)
    expect(and![1]).toEqual({
      or: [
        { familyName: { containsInsensitive: 'oak' } },
        { givenName: { containsInsensitive: 'oak' } },
        { reference: { containsInsensitive: 'oak' } },
        { school: { name: { containsInsensitive: 'oak' } } },
      ],
    })
  })

  it.each([
    [{ school: ['900123'] }, { school: { urn: { in: ['900123'] } } }],
    [{ school: ['sch_180'] }, { school: { id: { in: ['sch_180'] } } }],
    [
      { school: ['900123', 'sch_180', 'sch_x'] },
      { school: { or: [{ urn: { in: ['900123', 'sch_x'] } }, { id: { in: ['sch_180'] } }] } },
    ],
    [{ university: ['EXETER'] }, { university: { code: { in: ['EXETER'] } } }],
    [{ authority: ['E10000008'] }, { localAuthority: { code: { in: ['E10000008'] } } }],
    [{ year: ['2023/24'] }, { cohort: { academicYear: { code: { in: ['2023/24'] } } } }],
    [{ cohort: ['EXETER-2023'] }, { cohort: { code: { in: ['EXETER-2023'] } } }],
    [{ programme: ['PGCERT-IE'] }, { programme: { code: { in: ['PGCERT-IE'] } } }],
    [{ tutor: ['TUT-0001'] }, { primaryTutor: { reference: { in: ['TUT-0001'] } } }],
    [{ status: ['active', 'withdrawn'] }, { status: { in: ['ACTIVE', 'WITHDRAWN'] } }],
    [{ concern: 'open' }, { concerns: { some: { status: { ne: 'RESOLVED' } } } }],
  ])('narrows by %o', (filter, where) => {
    expect(among(filter)).toEqual({ and: [where] })
  })

  it('matches nobody by a status that is none, as the address may hold any word', () => {
    expect(among({ status: ['gone'] })).toEqual({ and: [{ status: { in: [] } }] })
  })

  it('counts a day as missed only while the registration is live', () => {
    expect(among({ attendance: 'missed' })).toEqual({
      and: [{ ...live, attendances: { some: { status: { in: ['ABSENT', 'AUTHORISED_ABSENCE'] } } } }],
    })
  })

  it('leaves out what a facet counts by itself, and keeps the rest', () => {
    const filters = { ...noFilters, university: ['EXETER'], status: ['active'] }
    expect(whereOf(filters, today, everything, ['status'])).toEqual({
      and: [{ university: { code: { in: ['EXETER'] } } }],
    })
  })
})

describe('the condition of a reader to whom something is closed', () => {
  it('finds people by pseudonym where names are closed', () => {
    const { and } = whereOf({ ...noFilters, q: 'p7' }, today, mayOf('reporting_analyst'))
    expect(and).toEqual([
      {
        or: [
          { pseudonym: { containsInsensitive: 'p7' } },
          { school: { name: { containsInsensitive: 'p7' } } },
        ],
      },
    ])
  })

  it('leaves out what would be refused', () => {
    const filters = { ...noFilters, attendance: 'missed', concern: 'open' } as const
    expect(whereOf(filters, today, mayOf('external_examiner'))).toEqual({})
    expect(whereOf(filters, today, mayOf('authority_partner')).and).toHaveLength(1)
  })
})

describe('the filter by deadline', () => {
  it.each([
    ['missed', [{ ...live, statutoryDeadline: { lt: '2024-01-15' } }]],
    ['6', [{ ...live, statutoryDeadline: { lte: '2024-07-15' } }]],
    ['12', [{ ...live, statutoryDeadline: { lte: '2025-01-15' } }]],
    ['', []],
    ['0', []],
    ['soon', []],
    ['100', []],
  ])('%s', (deadline, where) => {
    expect(deadlineWhere(deadline, today)).toEqual(where)
  })

  it('ends with the month where the month has no such day', () => {
    expect(deadlineWhere('6', '2023-08-31')).toEqual([{ ...live, statutoryDeadline: { lte: '2024-02-29' } }])
  })
})
