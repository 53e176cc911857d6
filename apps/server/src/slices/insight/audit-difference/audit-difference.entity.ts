import type { AuditDifference as AuditDifferenceFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id } from '@cohortium/graph-sql/declare'
import { Column } from 'typeorm'
import { officeReaders } from '../../../readers.ts'
import type { AuditEvent } from '../audit-event/audit-event.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'audit_difference',
  prefix: 'adf',
  plural: 'auditDifferences',
  description: 'What an event changed, in a table of its own so that it can be erased while the event stays.',
  readers: officeReaders,
  hidden: true,
})
export class AuditDifference implements AuditDifferenceFacts {
  @Id() id!: number

  @Code('JSON text of what was changed.', { personal: true }) changes!: string

  /** Erased together with the changes: who guesses them has nothing to try the guess on. */
  @Column({ type: 'bytea', name: 'salt', select: false })
  salt!: Buffer

  @BelongsTo('AuditEvent', 'Event that changed it.', { unique: true, one: 'difference', hidden: true })
  event!: AuditEvent
}
