import { describe, expect, it } from 'vitest'
import { cohortWhere } from './cohort-filters.ts'

const filters = { q: '', university: ['EXETER'], year: ['2023/24', '2022/23'] }

describe('the filters of the list of cohorts', () => {
  it('ask for every cohort when none is set', () => {
    expect(cohortWhere({ q: '', university: [], year: [] })).toEqual({ and: [] })
  })

  it('must all hold', () => {
    expect(cohortWhere(filters)).toEqual({
      and: [
        { university: { code: { in: ['EXETER'] } } },
        { academicYear: { code: { in: ['2023/24', '2022/23'] } } },
      ],
    })
  })

  it('leave their own facet out of its counts', () => {
    expect(cohortWhere(filters, 'year')).toEqual({ and: [{ university: { code: { in: ['EXETER'] } } }] })
  })

  it('look for words in the name, the code and the venues', () => {
    const [words] = cohortWhere({ q: 'truro', university: [], year: [] }).and ?? []
    expect(words?.or).toHaveLength(3)
  })
})
