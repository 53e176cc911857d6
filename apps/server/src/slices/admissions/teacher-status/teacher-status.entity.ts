import {
  inductionStatuses,
  teacherStatusKinds,
  type TeacherStatus as TeacherStatusFacts,
  type InductionStatus,
  type TeacherStatusKind,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id } from '@cohortium/graph-sql/declare'
import { recordReaders } from '../../../readers.ts'
import type { Person } from '../person/person.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'teacher_status',
  prefix: 'tst',
  plural: 'teacherStatuses',
  description: 'A professional status that lets a person teach, with the state of their induction.',
  readers: recordReaders,
  order: ['awardedOn'],
  stands: { from: 'awardedOn' },
  uniques: [['person', 'kind']],
  checks: { teacher_status_induction_after_award: 'induction_completed_on >= awarded_on' },
  indexes: [['person', 'awardedOn']],
})
export class TeacherStatus implements TeacherStatusFacts {
  @Id() id!: number

  @Enum(teacherStatusKinds, 'Which status it is.') kind!: TeacherStatusKind

  @DateOnly('Day on which the status was awarded.') awardedOn!: string

  @Enum(inductionStatuses, 'How far the statutory induction has come.', {
    asOf: { never: 'ask for `inductionCompletedOn`' },
  })
  induction!: InductionStatus

  @DateOnly('Day on which induction was passed; absent until then, and where none is required.', {
    nullable: true,
    asOf: { since: 'inductionCompletedOn' },
  })
  inductionCompletedOn!: string | null

  @BelongsTo('Person', 'Person who holds the status.', {
    many: 'teacherStatuses',
    manyDescription: 'Teacher statuses the person holds.',
    manyList: 'plain',
  })
  person!: Person
}
