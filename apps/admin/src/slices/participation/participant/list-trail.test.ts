import { describe, expect, it } from 'vitest'
import { participantFrom, readTrail } from './list-trail.ts'

const trail = { address: '/participants?status=active', references: ['SWC-000001', 'SWC-000002'] }

describe('the way back to the list', () => {
  it('comes out of the history as it went in', () => {
    const to = participantFrom('SWC-000002', trail, 'modules')
    expect(to).toMatchObject({ path: '/participants/SWC-000002', query: { tab: 'modules' } })
    expect(readTrail((to as { state: unknown }).state)).toEqual(trail)
  })

  it.each([null, undefined, {}, { trail: '{}' }, { trail: '{"address":"/x"}' }])('is none in %o', (state) => {
    expect(readTrail(state)).toBeUndefined()
  })
})
