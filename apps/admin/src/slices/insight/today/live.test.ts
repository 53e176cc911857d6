import { liveParticipantStates } from '@cohortium/domain'
import { expect, it } from 'vitest'
import { liveStates } from './live.ts'

it('counts the registrations that the domain calls live', () => {
  expect(liveStates.map((state) => state.toLowerCase())).toEqual([...liveParticipantStates])
})
