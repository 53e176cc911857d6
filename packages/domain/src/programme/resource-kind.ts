import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const resourceKinds = defineEnum('ResourceKind', 'Form of a piece of learning material.', {
  reading: 'Text to read: an article, chapter, guidance or law.',
  video: 'Recording to watch.',
  slides: 'Presentation used on a taught day.',
  tool: 'Instrument to use in a setting, such as an audit or assessment grid.',
  template: 'Form to fill in with one’s own setting’s facts.',
  shared_practice: 'Account of what worked, shared by a participant or tutor with their group.',
})
export type ResourceKind = EnumValue<typeof resourceKinds>
