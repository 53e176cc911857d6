import { describe, expect, it } from 'vitest'
import { isView, queryOfView, quickViewNames } from './quick-views.ts'

const everyone = { deadline: '', attendance: '', concern: '' } as const

describe('the quick views', () => {
  it('keep the other filters and the sort, and begin at the first page', () => {
    const query = { authority: 'E10000008', sort: '-deadline', concern: 'open', after: 'abc', from: '51' }
    expect(queryOfView('missedDay', query)).toEqual({
      authority: 'E10000008',
      sort: '-deadline',
      attendance: 'missed',
    })
    expect(queryOfView('everyone', query)).toEqual({ authority: 'E10000008', sort: '-deadline' })
  })

  it('are current one at a time', () => {
    expect(quickViewNames.filter((name) => isView(name, { ...everyone, deadline: '6' }))).toEqual([
      'deadlineSoon',
    ])
    expect(quickViewNames.filter((name) => isView(name, everyone))).toEqual(['everyone'])
  })

  it('are none of them with a filter that no view has', () => {
    expect(quickViewNames.filter((name) => isView(name, { ...everyone, deadline: '12' }))).toEqual([])
  })
})
