import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const deadlineOutlooks = defineEnum(
  'DeadlineOutlook',
  'What the exam boards ahead mean for a statutory deadline.',
  {
    no_deadline: 'No statutory deadline applies.',
    several_boards: 'More than one exam board meets before the deadline.',
    last_board: 'The next exam board is the last that meets the deadline.',
    board_misses: 'The next exam board meets after the deadline.',
    no_board: 'The deadline is ahead, but no exam board is scheduled.',
    passed: 'The deadline is behind.',
  },
)
export type DeadlineOutlook = EnumValue<typeof deadlineOutlooks>
