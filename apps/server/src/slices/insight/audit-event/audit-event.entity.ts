import {
  auditKinds,
  roles,
  type AuditEvent as AuditEventFacts,
  type AuditKind,
  type Role,
} from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  Enum,
  GraphType,
  Id,
  Instant,
  Int,
  TextList,
  Through,
} from '@cohortium/graph-sql/declare'
import { Column } from 'typeorm'
import { officeReaders } from '../../../readers.ts'
import type { Person } from '../../admissions/person/person.entity.ts'
import type { Account } from '../account/account.entity.ts'
import type { Assignment } from '../assignment/assignment.entity.ts'

// The trail outlives what it tells of, so its references have no foreign keys.
@GraphType({
  owner: 'insight',
  table: 'audit_event',
  prefix: 'aud',
  plural: 'auditEvents',
  description: 'Something that was done or read, by whom and about whom. It is never changed.',
  readers: officeReaders,
  order: ['occurredAt DESC'],
  indexes: [['occurredAt'], ['subjectId', 'occurredAt'], ['accountId', 'occurredAt'], ['tableName', 'rowId']],
})
export class AuditEvent implements AuditEventFacts {
  @Id() id!: number

  @Instant('When it happened, by the clock of the database.') occurredAt!: Date

  @Enum(auditKinds, 'What happened.') kind!: AuditKind

  @Code('Table of the rows that were concerned, for example `participant`; absent where there were none.', {
    nullable: true,
  })
  tableName!: string | null

  @Int('Number of the row, where a single one was concerned.', { nullable: true }) rowId!: number | null

  @TextList('Columns that were changed, tables that were loaded, or personal fields that were read.')
  fields!: string[]

  @Int('Rows that were loaded or handed out; of a read, the most that it could answer.', { nullable: true })
  rowCount!: number | null

  @Code('Operation or command by which it happened; absent where that has no name.', { nullable: true })
  operation!: string | null

  @Code('Request by which it happened, as the server’s log and the header x-request-id have it.', {
    nullable: true,
  })
  requestId!: string | null

  @Enum(roles, 'Part in which the actor acted; absent where nobody was signed in.', { nullable: true })
  role!: Role | null

  @Code('Role or login of the database in which it was done.') databaseRole!: string

  @Int('', { nullable: true, hidden: true }) accountId!: number | null

  @Int('', { nullable: true, hidden: true }) assignmentId!: number | null

  @Int('', { nullable: true, hidden: true }) subjectId!: number | null

  @Column({ type: 'bytea', name: 'difference_digest', nullable: true, select: false })
  differenceDigest!: Buffer | null

  @Column({ type: 'bytea', name: 'digest', select: false })
  digest!: Buffer

  @Through(
    'difference.changes',
    'What was changed, as the text of a JSON object `{"column": [before, after]}`. Absent where nothing was, where it was ' +
      'secret, and where the person was erased. Personal.',
    { personal: true },
  )
  differences!: string | null

  @BelongsTo('Account', 'Who did it; absent for the owner of the database and its own jobs.', {
    nullable: true,
    hiddenFrom: ['university_partner'],
    by: (t) => `${t}.account_id`,
    many: 'auditEvents',
    manyDescription: 'What was done or read by the account.',
    manyOrder: ['occurredAt DESC'],
  })
  actor!: Account | null

  @BelongsTo('Assignment', 'Role for a university, authority or tutor in which the actor acted.', {
    nullable: true,
    hiddenFrom: ['university_partner'],
    by: (t) => `${t}.assignment_id`,
  })
  assignment!: Assignment | null

  @BelongsTo('Person', 'Whom it is about, where it is about one person.', {
    nullable: true,
    by: (t) => `${t}.subject_id`,
    many: 'auditEvents',
    manyDescription: 'What was done with, or read of, what is held on the person.',
    manyOrder: ['occurredAt DESC'],
  })
  subject!: Person | null
}
