import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const extensionReasons = defineEnum('ExtensionReason', 'Ground for moving a due date.', {
  illness: 'Own illness or injury.',
  bereavement: 'Death of somebody close.',
  caring: 'Duties towards family or others.',
  school_pressure: 'Exceptional demands of the setting, such as an inspection.',
  technical: 'Failure of equipment or systems.',
  other: 'Explained in the request.',
})
export type ExtensionReason = EnumValue<typeof extensionReasons>
