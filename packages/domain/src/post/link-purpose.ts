import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const linkPurposes = defineEnum('LinkPurpose', 'What somebody without an account may do by a link.', {
  release_agreement: 'Sign or decline the release agreement of one participant, for the school.',
  offer: 'Answer the offer of a place, as the applicant.',
  evaluation: 'Answer one evaluation survey.',
})
export type LinkPurpose = EnumValue<typeof linkPurposes>
