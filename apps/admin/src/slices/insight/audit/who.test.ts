import { describe, expect, it } from 'vitest'
import { whoDid, whomName } from './who.ts'

describe('who did it', () => {
  it.each([
    [
      { actor: { id: 'acc_1', displayName: 'Ada Penrose' }, role: 'TUTOR', databaseRole: 'award_tutor' },
      { name: 'Ada Penrose', part: 'Tutor' },
    ],
    [
      { actor: null, role: 'TUTOR', databaseRole: 'award_tutor' },
      { name: 'Tutor', part: 'Name closed to your role' },
    ],
    [{ actor: null, role: null, databaseRole: 'award_gate' }, { name: 'Nobody signed in' }],
    [
      { actor: null, role: null, databaseRole: 'cohortium_owner' },
      { name: 'The system', part: 'cohortium_owner' },
    ],
  ] as const)('%o is %o', (event, who) => expect(whoDid(event)).toEqual(who))
})

it('calls an erased person by their reference', () => {
  const person = { id: 'per_1', reference: 'PER-1', givenName: '[erased]', familyName: '[erased]' }
  expect(whomName(person)).toBe('Erased person PER-1')
})
