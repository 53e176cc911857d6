import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const documentStatuses = defineEnum('DocumentStatus', 'What has become of a supporting document.', {
  requested: 'Asked for, not here yet.',
  received: 'Here, not checked yet.',
  verified: 'Checked and good.',
  refused: 'Checked and not accepted; another is needed.',
})
export type DocumentStatus = EnumValue<typeof documentStatuses>
