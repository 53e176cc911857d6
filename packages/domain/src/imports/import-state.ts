import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const importStates = defineEnum('ImportState', 'How far an import has come.', {
  reading: 'Its file is being read.',
  checking: 'Its rows are tried one after another; nothing of them is kept.',
  ready: 'Every row was tried; those that can be stored wait for somebody to say so.',
  storing: 'Its rows are being stored.',
  stored: 'Every row that can be stored is.',
  undoing: 'What it stored is being taken back.',
  undone: 'What could be taken back is; rows that could not say why.',
  cancelled: 'Nothing further is done; what was stored before stays until it is taken back.',
  failed: 'It could not go on; it says why.',
})
export type ImportState = EnumValue<typeof importStates>
