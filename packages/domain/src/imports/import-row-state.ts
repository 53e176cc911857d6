import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const importRowStates = defineEnum('ImportRowState', 'What became of a row of an import.', {
  unchecked: 'It was read, and is yet to be tried.',
  faulty: 'It cannot be stored as it is; its problems say why.',
  ready: 'It was tried and can be stored.',
  left_out: 'Somebody decided not to store it.',
  stored: 'It is stored.',
  taken_back: 'It was stored, and was taken back.',
  kept: 'It was stored and cannot be taken back any more; its problems say why.',
})
export type ImportRowState = EnumValue<typeof importRowStates>
