import { describe, expect, test } from 'vitest'
import { mayAnswerOffer, type OfferLink } from './offer-answer.ts'

const open: OfferLink = {
  isUsed: false,
  isRevoked: false,
  isExpired: false,
  status: 'offered',
  responseDueOn: '2024-01-31',
  university: 'University of Plymouth',
}
const today = '2024-01-31'

describe('an offer', () => {
  test('is answered by its link up to the day on which the answer is due', () => {
    expect(mayAnswerOffer(open, today)).toEqual({ ok: true })
    expect(mayAnswerOffer({ ...open, responseDueOn: null }, '2030-01-01')).toEqual({ ok: true })
  })

  test.each<[string, Partial<OfferLink>, string, string]>([
    [
      'answered by the link',
      { isUsed: true, status: 'declined' },
      'OfferAnswered',
      'You have answered by this link already; to change it, ask the University of Plymouth.',
    ],
    [
      'accepted through the office',
      { status: 'pending_conditions', isRevoked: true },
      'OfferAnswered',
      'The place has been taken already; if that was not you, ask the University of Plymouth.',
    ],
    [
      'taken back',
      { status: 'under_review', isRevoked: true },
      'OfferWithdrawn',
      'The offer is no longer open; for the reason, ask the University of Plymouth.',
    ],
    [
      'lapsed',
      { status: 'lapsed', isExpired: true },
      'OfferWithdrawn',
      'The offer is no longer open; for the reason, ask the University of Plymouth.',
    ],
    [
      'sent anew',
      { isRevoked: true },
      'LinkSuperseded',
      'This link was replaced by a newer one; open the latest message, or ask the University of Plymouth.',
    ],
    [
      'overdue',
      { responseDueOn: '2024-01-30', isExpired: true },
      'OfferExpired',
      'The offer was open until 30 January 2024; for another one, ask the University of Plymouth.',
    ],
    [
      'open, by a link that is too old',
      { isExpired: true },
      'OfferExpired',
      'This link has run out; for another one, ask the University of Plymouth.',
    ],
  ])('that is %s is answered by it no more', (_, change, reason, message) => {
    expect(mayAnswerOffer({ ...open, ...change }, today)).toEqual({ ok: false, reason, message })
  })
})
