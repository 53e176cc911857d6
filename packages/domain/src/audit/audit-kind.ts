import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const auditKinds = defineEnum('AuditKind', 'What an event of the audit trail tells of.', {
  insert: 'A row was added.',
  update: 'Columns of a row were changed.',
  delete: 'A row was removed, or with no row named all rows of the table.',
  load: 'The owner of the database began or ended to load many rows at once, told of as a whole.',
  read: 'Personal fields were read.',
  export: 'Everything held on a person was handed out.',
  erasure: 'What could tell who a person is was removed.',
  sign_in: 'Somebody signed in.',
  sign_out: 'Somebody signed out.',
  sign_in_refused: 'Somebody tried to sign in and was refused.',
})
export type AuditKind = EnumValue<typeof auditKinds>
