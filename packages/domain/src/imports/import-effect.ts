import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const importEffects = defineEnum('ImportEffect', 'What storing a row does.', {
  add: 'Adds something that is not recorded yet.',
  change: 'Changes something that is recorded.',
  close: 'Records that something recorded as open has closed.',
  succeed: 'Records that one school takes another’s place.',
})
export type ImportEffect = EnumValue<typeof importEffects>
