import { expect, test } from 'vitest'
import { mayMergePeople, type PersonRecord } from './merge-people.ts'

const kept: PersonRecord = {
  reference: 'PER-000001',
  trn: '0123456',
  dateOfBirth: '1988-02-29',
  liveUnder: ['NASENCO'],
}
const ended: PersonRecord = { reference: 'PER-000002', trn: null, dateOfBirth: null, liveUnder: [] }

test.each<[string, Partial<PersonRecord>, string | undefined]>([
  ['that says less', {}, undefined],
  ['with the same number and date', { trn: '0123456', dateOfBirth: '1988-02-29' }, undefined],
  ['that is live under another award', { liveUnder: ['OTHER'] }, undefined],
  ['of the same reference', { reference: 'PER-000001' }, 'SamePerson'],
  ['with another number', { trn: '0123457' }, 'NumbersDiffer'],
  ['with another date of birth', { dateOfBirth: '1988-03-01' }, 'BirthDatesDiffer'],
  ['that is live under the same award', { liveUnder: ['NASENCO'] }, 'BothLive'],
])('a record %s is merged, or refused: %s', (_, more, reason) => {
  const verdict = mayMergePeople(kept, { ...ended, ...more })
  expect(verdict.ok ? undefined : verdict.reason).toBe(reason)
})
