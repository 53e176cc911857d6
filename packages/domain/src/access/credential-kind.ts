import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const credentialKinds = defineEnum('CredentialKind', 'By what a request shows who sends it.', {
  session: 'A browser that somebody signed in with, by its cookie.',
  token: 'A program that somebody gave a token to.',
})
export type CredentialKind = EnumValue<typeof credentialKinds>
