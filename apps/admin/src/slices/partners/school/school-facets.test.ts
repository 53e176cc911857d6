import { describe, expect, it } from 'vitest'
import { activeSchoolFilters, schoolOptions } from './school-facets.ts'
import { noSchoolFilters } from './school-filters.ts'

const found = {
  localAuthorities: { nodes: [{ id: 'a1', code: 'E10000008', shortName: 'Devon' }] },
  authority: [{ keys: { localAuthority: { code: 'E10000008' } }, count: 156 }],
  phase: [{ keys: { phase: 'PRIMARY' as const }, count: 100 }],
  type: [],
  status: [{ keys: { status: 'OPEN' as const }, count: 140 }],
}

describe('the facets of the list of schools', () => {
  it('offer what some school has, with the number of schools', () => {
    const options = schoolOptions(found, noSchoolFilters)
    expect(options.authority).toEqual([{ value: 'E10000008', label: 'Devon', count: 156 }])
    expect(options.phase).toEqual([{ value: 'primary', label: 'Primary', count: 100 }])
    expect(options.type).toEqual([])
  })

  it('keep a chosen value although no school has it', () => {
    const options = schoolOptions(found, { ...noSchoolFilters, phase: ['nursery'] })
    expect(options.phase.map(({ value, count }) => [value, count])).toEqual([
      ['nursery', 0],
      ['primary', 100],
    ])
  })

  it('offer every value without a number until the numbers are known', () => {
    expect(schoolOptions(undefined, noSchoolFilters).status.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('name a filter that is set, and drop it alone', () => {
    const filters = { ...noSchoolFilters, q: 'bude', authority: ['E10000008'] }
    const active = activeSchoolFilters(filters, schoolOptions(found, filters))
    expect(active.map(({ label }) => label)).toEqual(['Search: bude', 'Authority: Devon'])
    active[1]?.drop()
    expect(filters).toEqual({ ...noSchoolFilters, q: 'bude' })
  })
})
