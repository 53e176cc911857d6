import { describe, expect, it } from 'vitest'
import { noSchoolFilters, schoolWhere } from './school-filters.ts'

describe('the filters of the list of schools', () => {
  it('ask for every school when none is set', () => {
    expect(schoolWhere(noSchoolFilters)).toEqual({ and: [] })
  })

  it('look for each word in the name, the town and the numbers', () => {
    const { and } = schoolWhere({ ...noSchoolFilters, q: ' Bude  primary ' })
    expect(and?.map(({ or }) => or?.[0])).toEqual([
      { name: { containsInsensitive: 'Bude' } },
      { name: { containsInsensitive: 'primary' } },
    ])
    expect(and?.[0]?.or).toContainEqual({ laestab: { startsWith: 'Bude' } })
  })

  it('must all hold', () => {
    const filters = { ...noSchoolFilters, authority: ['E10000008'], status: ['closed', 'open'] }
    expect(schoolWhere(filters)).toEqual({
      and: [{ localAuthority: { code: { in: ['E10000008'] } } }, { status: { in: ['CLOSED', 'OPEN'] } }],
    })
  })

  it('leave their own facet out of its counts', () => {
    const filters = { ...noSchoolFilters, authority: ['E10000008'], phase: ['primary'] }
    expect(schoolWhere(filters, 'phase')).toEqual({
      and: [{ localAuthority: { code: { in: ['E10000008'] } } }],
    })
  })

  it('match nothing by a word that is no status, as the graph would refuse it', () => {
    expect(schoolWhere({ ...noSchoolFilters, status: ['on fire'] })).toEqual({
      and: [{ status: { in: [] } }],
    })
  })
})
