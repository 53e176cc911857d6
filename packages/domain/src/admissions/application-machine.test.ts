import { describe, expect, test } from 'vitest'
import { allowedTransitions } from '../machines/transition.ts'
import { journey } from '../../test/support/journey.ts'
import { applicationMachine } from './application-machine.ts'

const toReview = ['submit', 'startReview']
const toOffer = [...toReview, 'makeOffer']
const toConditions = [...toOffer, 'accept']
const toAccepted = [...toConditions, 'confirmConditions']
const apply = (...names: string[]) => journey(applicationMachine, ...names)

describe('an application', () => {
  test.each([
    [[], 'draft'],
    [['submit'], 'submitted'],
    [toReview, 'under_review'],
    [[...toReview, 'requestInformation'], 'information_requested'],
    [[...toReview, 'requestInformation', 'provideInformation'], 'under_review'],
    [[...toReview, 'waitlist'], 'waitlisted'],
    [[...toReview, 'waitlist', 'promote'], 'offered'],
    [toOffer, 'offered'],
    [toConditions, 'pending_conditions'],
    [toAccepted, 'accepted'],
    [[...toAccepted, 'register'], 'registered'],
    [['submit', 'reject'], 'rejected'],
    [[...toReview, 'reject'], 'rejected'],
    [[...toReview, 'requestInformation', 'reject'], 'rejected'],
    [[...toReview, 'waitlist', 'reject'], 'rejected'],
    [[...toOffer, 'decline'], 'declined'],
    [[...toOffer, 'lapse'], 'lapsed'],
    [[...toConditions, 'lapse'], 'lapsed'],
    [[...toConditions, 'conditionsNotMet'], 'conditions_not_met'],
    [[...toOffer, 'deferToCohort'], 'offered'],
    [[...toConditions, 'deferToCohort'], 'offered'],
    [[...toAccepted, 'deferToCohort'], 'offered'],
  ])('after %j is %s', (names, state) => expect(apply(...names)).toBe(state))

  test.each([
    [['accept'], 'accept: NotAllowed'],
    [['submit', 'makeOffer'], 'makeOffer: NotAllowed'],
    [[...toOffer, 'reject'], 'reject: NotAllowed'],
    [[...toOffer, 'conditionsNotMet'], 'conditionsNotMet: NotAllowed'],
    [[...toAccepted, 'lapse'], 'lapse: NotAllowed'],
    [[...toAccepted, 'register', 'withdraw'], 'withdraw: NotAllowed'],
    [['submit', 'reject', 'withdraw'], 'withdraw: NotAllowed'],
  ])('after %j is refused: %s', (names, refusal) => expect(apply(...names)).toBe(refusal))

  test.each([
    'draft',
    'submitted',
    'under_review',
    'information_requested',
    'waitlisted',
    'offered',
    'pending_conditions',
    'accepted',
  ] as const)('may be withdrawn from %s', (state) =>
    expect(allowedTransitions(applicationMachine, state)).toContain('withdraw'),
  )

  test('once registered allows nothing, a step back least of all', () => {
    expect(allowedTransitions(applicationMachine, 'registered')).toEqual([])
  })

  test('is taken back one step to where it was, whatever the step', () => {
    expect(apply(...toOffer, 'decline', 'revert')).toBe('offered')
    expect(apply(...toReview, 'requestInformation', 'withdraw', 'revert')).toBe('information_requested')
    expect(apply(...toAccepted, 'deferToCohort', 'revert')).toBe('accepted')
  })

  test('is taken back once: another step must come in between', () => {
    expect(apply(...toOffer, 'revert', 'revert')).toBe('revert: NothingToRevert')
    expect(apply(...toOffer, 'revert', 'waitlist', 'revert')).toBe('under_review')
  })
})
