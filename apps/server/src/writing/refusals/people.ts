import { refusal } from './refusal.ts'

/** Refusals of adding somebody to the people on record, as applicant or as tutor. */

export const PersonKnown = refusal(
  'PersonKnown',
  'Somebody with this teacher reference number or address is recorded already.',
)
export const NamesOverlap = refusal('NamesOverlap', 'Two names are told to have been borne on the same day.')
