import type { AuditKind, AuditRowFragment } from '@/gql/graphql.ts'
import { countOf } from '@/ui/format.ts'
import { columnLabel, thingLabel } from './audit-labels.ts'

const withoutTable: Readonly<Partial<Record<AuditKind, string>>> = {
  READ: 'List or search',
  LOAD: 'Many tables',
}

/** What was concerned: `Participant 12`; of many tables, what was done to them. */
export function whichThing({
  tableName,
  rowId,
  kind,
}: Pick<AuditRowFragment, 'tableName' | 'rowId' | 'kind'>): string {
  if (tableName) return rowId === null ? thingLabel(tableName) : `${thingLabel(tableName)} ${rowId}`
  return withoutTable[kind] ?? 'Account'
}

/** Which of it, and how much, in a few words. */
export function whatText({
  kind,
  fields,
  rowCount,
  operation,
}: Pick<AuditRowFragment, 'kind' | 'fields' | 'rowCount' | 'operation'>): string {
  const names = fields.map(columnLabel).join(', ')
  const rows = rowCount === null ? '' : countOf(rowCount, 'row')
  if (kind === 'READ') return [rows && `At most ${rows}`, names].filter(Boolean).join(': ')
  return [rows, names].filter(Boolean).join(': ') || (operation ?? '')
}
