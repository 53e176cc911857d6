import { longDate } from '../dates/long-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'
import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { ApplicationState } from './application-state.ts'

export const offerAnswers = defineEnum('OfferAnswer', 'What an applicant answers to an offer by its link.', {
  accept: 'Takes the place.',
  decline: 'Refuses the place.',
  defer: 'Asks for a place in a later cohort; the university decides.',
})
export type OfferAnswer = EnumValue<typeof offerAnswers>

/** What is known of a link to an offer, and of the offer. */
export interface OfferLink {
  readonly isUsed: boolean
  /** Taken back, since another one was sent or the offer changed. */
  readonly isRevoked: boolean
  readonly isExpired: boolean
  readonly status: ApplicationState
  readonly responseDueOn: IsoDate | null
  readonly university: string
}

/** Whether an offer can be answered by a link now. Source: consortium practice. */
export function mayAnswerOffer(
  { isUsed, isRevoked, isExpired, status, responseDueOn, university }: OfferLink,
  today: IsoDate,
): Verdict<'OfferAnswered' | 'OfferWithdrawn' | 'LinkSuperseded' | 'OfferExpired'> {
  const ask = `ask the ${university}`
  if (isUsed) return refuse('OfferAnswered', `You have answered by this link already; to change it, ${ask}.`)
  if (status === 'pending_conditions' || status === 'accepted' || status === 'registered')
    return refuse('OfferAnswered', `The place has been taken already; if that was not you, ${ask}.`)
  if (status !== 'offered')
    return refuse('OfferWithdrawn', `The offer is no longer open; for the reason, ${ask}.`)
  if (isRevoked)
    return refuse(
      'LinkSuperseded',
      `This link was replaced by a newer one; open the latest message, or ${ask}.`,
    )
  if (responseDueOn !== null && responseDueOn < today)
    return refuse(
      'OfferExpired',
      `The offer was open until ${longDate(responseDueOn)}; for another one, ${ask}.`,
    )
  return isExpired ? refuse('OfferExpired', `This link has run out; for another one, ${ask}.`) : allowed
}
