import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const moderationReasons = defineEnum('ModerationReason', 'Why a mark is in an exam board’s sample.', {
  borderline: 'Lies within two points of the pass mark.',
  fail: 'Lies below the pass mark.',
  highest: 'Among the highest of the board.',
  random: 'Drawn by lot.',
  referred: 'Belongs to a second attempt.',
})
export type ModerationReason = EnumValue<typeof moderationReasons>
