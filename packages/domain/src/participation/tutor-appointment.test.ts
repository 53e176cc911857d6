import { describe, expect, test } from 'vitest'
import { mayAppoint, mayEndAppointment, mayServe, type Held } from './tutor-appointment.ts'

const held = (validFrom: string, validTo: string | null = null, authorityCode = 'DEVON'): Held => ({
  validFrom,
  validTo,
  authorityCode,
})

describe('an appointment', () => {
  test.each([
    ['local', false, 1, undefined],
    ['university', true, 2, undefined],
    ['local', true, 1, 'UniversityMismatched'],
    ['university', false, 1, 'UniversityMismatched'],
    ['local', false, 0, 'NoAuthorityServed'],
  ] as const)(
    'of a %s tutor, with a university: %s, for %i authorities: %s',
    (kind, hasUniversity, authorities, reason) => {
      const verdict = mayAppoint({ kind, hasUniversity, authorities })
      expect(verdict.ok ? undefined : verdict.reason).toBe(reason)
    },
  )

  test.each([
    ['without participants', [], undefined],
    ['whose last allocation ends on the day', [held('2023-09-01', '2024-02-01')], undefined],
    ['with one that ends a day later', [held('2023-09-01', '2024-02-02')], 1],
    ['with one that lasts and one to come', [held('2023-09-01'), held('2024-09-01')], 2],
  ])('%s ends, or tells how many stand', (_, allocations, count) => {
    const verdict = mayEndAppointment(allocations, '2024-02-01')
    expect(verdict.ok ? undefined : verdict.count).toBe(count)
  })
})

describe('a tutor of three participants', () => {
  const three = [
    held('2023-09-01'),
    held('2023-09-01', '2024-03-01'),
    held('2024-02-01', null, 'CORNWALL'),
    held('2020-09-01', '2021-07-01', 'DORSET'),
  ]
  test.each([
    [['DEVON', 'CORNWALL'], 3, undefined],
    [['DEVON', 'CORNWALL'], 2, 'CapacityHeld 3'],
    [['DEVON'], 3, 'AllocationsStand 1'],
    [[], 3, 'NoAuthorityServed '],
  ])('serves %j and takes %i: %s', (authorityCodes, capacity, told) => {
    const verdict = mayServe(three, { authorityCodes, capacity }, '2024-01-15')
    const count = 'count' in verdict ? verdict.count : ''
    expect(verdict.ok ? undefined : `${verdict.reason} ${count}`).toBe(told)
  })
})
