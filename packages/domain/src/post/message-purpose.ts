import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const messagePurposes = defineEnum('MessagePurpose', 'Why a message is sent.', {
  release_agreement: 'Asks a school to sign a release agreement.',
  offer: 'Tells an applicant of an offer or a decision.',
  evaluation: 'Asks for answers to an evaluation survey.',
  invitation: 'Invites somebody to sign in for the first time.',
  reminders: 'Tells somebody each working day what is due.',
  notice: 'Tells somebody of a change that concerns them, for example of a taught day that moved.',
})
export type MessagePurpose = EnumValue<typeof messagePurposes>
