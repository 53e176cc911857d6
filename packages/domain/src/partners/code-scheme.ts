import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const codeSchemes = defineEnum('CodeScheme', 'Register that issues codes for local authorities.', {
  gss: 'Nine-character code of the Office for National Statistics, reissued when boundaries change.',
  dfe: 'Three-digit code that the Department for Education puts before a school’s number.',
})
export type CodeScheme = EnumValue<typeof codeSchemes>
