import { auditKinds } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { AuditKind } from '@/gql/graphql.ts'
import { sentenceOf } from '@/ui/format.ts'
import type { Tone } from '@/ui/tone.ts'

interface Look {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

const look = (kind: AuditKind, label: string, icon: string, tone: Tone): Look => ({
  label,
  icon,
  tone,
  meaning: meaningOf(auditKinds, kind),
})

/** Kinds in the order in which they are offered as a filter. */
export const kindLooks: Record<AuditKind, Look> = {
  INSERT: look('INSERT', 'Added', 'i-lucide-plus', 'success'),
  UPDATE: look('UPDATE', 'Changed', 'i-lucide-pencil', 'info'),
  DELETE: look('DELETE', 'Removed', 'i-lucide-trash-2', 'error'),
  LOAD: look('LOAD', 'Loaded', 'i-lucide-database', 'neutral'),
  READ: look('READ', 'Read', 'i-lucide-eye', 'secondary'),
  EXPORT: look('EXPORT', 'Handed out', 'i-lucide-download', 'warning'),
  ERASURE: look('ERASURE', 'Erased', 'i-lucide-eraser', 'warning'),
  SIGN_IN: look('SIGN_IN', 'Signed in', 'i-lucide-log-in', 'neutral'),
  SIGN_OUT: look('SIGN_OUT', 'Signed out', 'i-lucide-log-out', 'neutral'),
  SIGN_IN_REFUSED: look('SIGN_IN_REFUSED', 'Sign-in refused', 'i-lucide-ban', 'error'),
}

/** `module_registration` as `Module registration` */
export const thingLabel = (tableName: string): string => sentenceOf(tableName)

/** `password_hash` as `Password hash`; personal fields that were read stand as `Person.givenName`, and stay so. */
export const columnLabel = (column: string): string => (column.includes('.') ? column : sentenceOf(column))
