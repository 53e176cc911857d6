import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const accountStatuses = defineEnum('AccountStatus', 'Whether somebody may sign in.', {
  active: 'May sign in, in the parts assigned to them.',
  suspended: 'May not sign in; whatever was signed in is signed out.',
})
export type AccountStatus = EnumValue<typeof accountStatuses>
