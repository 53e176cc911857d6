import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseloadOn } from './tutor-allocation-rules.ts'
import {
  proposeAllocations,
  type ProposedTutor,
  type UnallocatedParticipant,
} from './allocation-proposals.ts'

const from = '2024-01-15'
const held = (count: number) =>
  Array.from({ length: count }, () => ({ validFrom: '2023-09-01', validTo: null }))

const tutor = (reference: string, more: Partial<ProposedTutor> = {}): ProposedTutor => ({
  reference,
  universityCode: null,
  activeFrom: '2015-09-01',
  activeTo: null,
  capacity: 2,
  authorityCodes: ['DEVON'],
  allocations: [],
  ...more,
})
const participant = (
  reference: string,
  more: Partial<UnallocatedParticipant> = {},
): UnallocatedParticipant => ({
  reference,
  universityCode: 'PLYMOUTH',
  authorityCode: 'DEVON',
  allocations: [],
  ...more,
})

const told = (participants: UnallocatedParticipant[], tutors: ProposedTutor[]) => {
  const { proposals, unplaced } = proposeAllocations(participants, tutors, from)
  return [
    ...proposals.map((one) => `${one.participant.reference}: ${one.tutor.reference}`),
    ...unplaced.map((one) => `${one.participant.reference}: ${one.reason}`),
  ]
}
const [ann, ben, cat] = [participant('A'), participant('B'), participant('C')]

describe('a proposal', () => {
  it.each<[string, UnallocatedParticipant[], ProposedTutor[], string[]]>([
    [
      'is a tutor of the authority',
      [ann],
      [tutor('1', { authorityCodes: ['DORSET'] }), tutor('2')],
      ['A: 2'],
    ],
    ['is nobody of another authority', [ann], [tutor('1', { authorityCodes: ['DORSET'] })], ['A: no_tutor']],
    ['is nobody who is full', [ann], [tutor('1', { allocations: held(2) })], ['A: no_place']],
    ['is nobody without any capacity', [ann], [tutor('1', { capacity: 0 })], ['A: no_place']],
    ['is nobody of the other university', [ann], [tutor('1', { universityCode: 'EXETER' })], ['A: no_tutor']],
    ['may be of the own university', [ann], [tutor('1', { universityCode: 'PLYMOUTH' })], ['A: 1']],
    ['is nobody who has left', [ann], [tutor('1', { activeTo: from })], ['A: no_tutor']],
    ['is nobody who is yet to come', [ann], [tutor('1', { activeFrom: '2024-02-01' })], ['A: no_tutor']],
    [
      'is nobody whose places are promised from a later day on',
      [ann],
      [tutor('1', { capacity: 1, allocations: [{ validFrom: '2024-03-01', validTo: null }] })],
      ['A: no_place'],
    ],
    [
      'may be somebody whose participant leaves on the day',
      [ann],
      [tutor('1', { capacity: 1, allocations: [{ validFrom: '2023-09-01', validTo: from }] })],
      ['A: 1'],
    ],
    ['goes round', [ann, ben, cat], [tutor('1'), tutor('2')], ['A: 1', 'B: 2', 'C: 1']],
    [
      'is whoever has the smaller share of their places taken',
      [ann, ben],
      [tutor('1', { allocations: held(1) }), tutor('2', { capacity: 10, allocations: held(3) })],
      ['A: 2', 'B: 2'],
    ],
    ['leaves those without a place named', [ann, ben, cat], [tutor('1')], ['A: 1', 'B: 1', 'C: no_place']],
    [
      'keeps the only tutor for whoever has no other',
      [ann, participant('Z', { authorityCode: 'DORSET' })],
      [tutor('1', { capacity: 1, authorityCodes: ['DEVON', 'DORSET'] }), tutor('2', { capacity: 1 })],
      ['A: 2', 'Z: 1'],
    ],
    [
      'is nobody for a participant who has a tutor on that day',
      [participant('A', { allocations: held(1) })],
      [tutor('1')],
      ['A: no_tutor'],
    ],
  ])('%s', (_, participants, tutors, expected) => {
    expect(told(participants, tutors)).toEqual(expected)
  })

  const authorities = ['DEVON', 'DORSET', 'CORNWALL']
  const tutors = fc
    .array(
      fc.record({
        capacity: fc.nat(4),
        authorityCodes: fc.subarray(authorities),
        universityCode: fc.constantFrom(null, 'PLYMOUTH', 'EXETER'),
        allocations: fc.nat(3).map(held),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((one, index) => tutor(`T${index}`, one)))
  const participants = fc
    .array(
      fc.record({
        authorityCode: fc.constantFrom(...authorities),
        universityCode: fc.constantFrom('PLYMOUTH', 'EXETER'),
      }),
      { maxLength: 15 },
    )
    .map((all) => all.map((one, index) => participant(`P${String(index).padStart(2, '0')}`, one)))

  it('is never beyond the places, nor of another authority or university, and nobody is lost', () => {
    fc.assert(
      fc.property(participants, tutors, (wanting, offering) => {
        const { proposals, unplaced } = proposeAllocations(wanting, offering, from)
        expect([...proposals, ...unplaced].map((one) => one.participant.reference).toSorted()).toEqual(
          wanting.map(({ reference }) => reference),
        )
        for (const { participant: who, tutor: whom } of proposals) {
          expect(whom.authorityCodes).toContain(who.authorityCode)
          expect([null, who.universityCode]).toContain(whom.universityCode)
        }
        for (const one of offering) {
          const more = proposals.filter((proposal) => proposal.tutor === one).length
          const before = caseloadOn(one, from)
          expect(before + more).toBeLessThanOrEqual(Math.max(one.capacity, before))
        }
      }),
    )
  })

  it('is the same in whatever order the facts come', () => {
    const shuffled = fc
      .tuple(participants, tutors)
      .chain(([some, others]) =>
        fc.tuple(
          fc.constant(some),
          fc.constant(others),
          fc.shuffledSubarray(some, { minLength: some.length }),
          fc.shuffledSubarray(others, { minLength: others.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([some, others, mixed, mixedOthers]) => {
        expect(told(mixed, mixedOthers)).toEqual(told(some, others))
      }),
    )
  })

  it('leaves nobody without, while somebody who may be theirs has a place', () => {
    fc.assert(
      fc.property(participants, tutors, (wanting, offering) => {
        const { proposals, unplaced } = proposeAllocations(wanting, offering, from)
        const load = (one: ProposedTutor) =>
          caseloadOn(one, from) + proposals.filter((each) => each.tutor === one).length
        const missed = unplaced.flatMap(({ participant: who }) =>
          offering.filter(
            (one) =>
              one.authorityCodes.includes(who.authorityCode) &&
              [null, who.universityCode].includes(one.universityCode) &&
              load(one) < one.capacity,
          ),
        )
        expect(missed).toEqual([])
      }),
    )
  })

  it('is balanced: nobody would be better off with another tutor of the same authority', () => {
    const ofDevon = tutors.map((all) =>
      all.map((one) => ({ ...one, authorityCodes: ['DEVON'], universityCode: null })),
    )
    fc.assert(
      fc.property(fc.nat(15), ofDevon, (count, offering) => {
        const wanting = Array.from({ length: count }, (_, index) => participant(`P${index}`))
        const { proposals } = proposeAllocations(wanting, offering, from)
        const load = (one: ProposedTutor) =>
          caseloadOn(one, from) + proposals.filter((each) => each.tutor === one).length
        const chosen = [...new Set(proposals.map((each) => each.tutor))]
        const better = chosen.flatMap((one) =>
          offering.filter(
            (other) =>
              other !== one &&
              load(other) < other.capacity &&
              load(one) / one.capacity > (load(other) + 1) / other.capacity,
          ),
        )
        expect(better).toEqual([])
      }),
    )
  })
})
