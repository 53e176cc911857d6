import type { Role } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { everything, mayOf } from '@/app/access/may.ts'
import { noFilters, type FacetName } from '../participant-filters.ts'
import type { FacetOption } from '@/ui/FacetPopover.vue'
import { activeFilters, deadlineWords } from './active-filters.ts'

const options: Record<FacetName, FacetOption[]> = {
  university: [],
  authority: [{ value: 'E10000008', label: 'Devon' }],
  status: [],
  year: [],
  programme: [],
  tutor: [],
}

const schools = new Map([
  ['900123', 'Oak Primary School'],
  ['sch_180', 'Valley Pre-school'],
])

describe('the filters that are set', () => {
  it('are named by what they mean, or by their code while that is not known', () => {
    const filters = {
      ...noFilters,
      q: 'oak',
      authority: ['E10000008', 'E06000052'],
      concern: 'open' as const,
    }
    expect(activeFilters(filters, options, schools, everything).map(({ label }) => label)).toEqual([
      'Search: oak',
      'Authority: Devon',
      'Authority: E06000052',
      'Open concern',
    ])
  })

  it('have the names of schools, numbered by the register or not', () => {
    const filters = { ...noFilters, school: ['900123', 'sch_180', '900999'] }
    expect(activeFilters(filters, options, schools, everything).map(({ label }) => label)).toEqual([
      'School: Oak Primary School',
      'School: Valley Pre-school',
      'School: 900999',
    ])
  })

  it('are without those that do nothing for a reader to whom they are closed', () => {
    const filters = { ...noFilters, attendance: 'missed' as const, concern: 'open' as const }
    const labels = (role: Role) =>
      activeFilters(filters, options, schools, mayOf(role)).map(({ label }) => label)
    expect([labels('tutor'), labels('authority_partner'), labels('external_examiner')]).toEqual([
      ['Missed a day', 'Open concern'],
      ['Missed a day'],
      [],
    ])
  })

  it('are dropped one at a time', () => {
    const filters = { ...noFilters, authority: ['E10000008', 'E06000052'], deadline: '6' }
    for (const filter of activeFilters(filters, options, schools, everything)) {
      if (filter.label !== 'Authority: E06000052') filter.drop()
    }
    expect(filters).toEqual({ ...noFilters, authority: ['E06000052'] })
  })

  it.each([
    ['missed', 'Deadline missed'],
    ['1', 'Deadline within a month'],
    ['6', 'Deadline within 6 months'],
    ['soon', undefined],
  ])('a deadline of %s reads %s', (deadline, words) => {
    expect(deadlineWords(deadline)).toBe(words)
  })
})
