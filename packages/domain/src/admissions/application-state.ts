import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const applicationStates = defineEnum(
  'ApplicationState',
  'Where an application stands between first draft and registration.',
  {
    draft: 'Being filled in; the university has not seen it.',
    submitted: 'Handed in, waiting for somebody to take it up.',
    under_review: 'Being judged against the entry conditions.',
    information_requested: 'Stopped until the applicant answers a question or sends a document.',
    waitlisted: 'Meets the conditions, but the cohort has no place yet.',
    offered: 'A place is offered and the applicant has not answered.',
    pending_conditions: 'Offer accepted; conditions are still to be met.',
    accepted: 'Offer accepted and every condition met; waiting for registration.',
    registered: 'The applicant has become a participant; final.',
    rejected: 'The university refused a place.',
    declined: 'The applicant refused the offer.',
    lapsed: 'The offer ran out without an answer or without its conditions.',
    conditions_not_met: 'A condition of the offer was found not to be met.',
    withdrawn: 'The applicant took the application back.',
  },
)
export type ApplicationState = EnumValue<typeof applicationStates>
