import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const examBoardStates = defineEnum('ExamBoardState', 'How far an exam board’s business has come.', {
  scheduled: 'Has a date; marks may still change.',
  marks_frozen: 'Marks before the board may no longer change.',
  held: 'Met; its decisions are being written up.',
  confirmed: 'Decisions are final; corrections supersede.',
})
export type ExamBoardState = EnumValue<typeof examBoardStates>
