import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const awardStates = defineEnum('AwardState', 'What has become of a recommendation for an award.', {
  recommended: 'Put to the exam board.',
  conferred: 'Granted; a certificate may be issued.',
  not_conferred: 'The board did not grant it.',
  rescinded: 'Taken back after it was conferred.',
})
export type AwardState = EnumValue<typeof awardStates>
