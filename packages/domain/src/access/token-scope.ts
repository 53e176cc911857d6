import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const tokenScopes = defineEnum('TokenScope', 'What a token may be used for.', {
  read: 'Asking questions.',
  write: 'Changing what its owner may change.',
})
export type TokenScope = EnumValue<typeof tokenScopes>
