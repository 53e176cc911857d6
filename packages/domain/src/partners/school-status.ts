import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const schoolStatuses = defineEnum(
  'SchoolStatus',
  'Whether a setting operates, as the national register of schools says.',
  {
    open: 'Teaching today.',
    open_but_proposed_to_close: 'Teaching today, with a closing date proposed.',
    closed: 'No longer teaching; its successor may be.',
    proposed_to_open: 'Approved, not yet teaching.',
  },
)
export type SchoolStatus = EnumValue<typeof schoolStatuses>
