import {
  attendanceStatuses,
  type Attendance as AttendanceFacts,
  type AttendanceStatus,
} from '@cohortium/domain'
import { BelongsTo, Enum, GraphType, Id, Instant, Text, Version } from '@cohortium/graph-sql/declare'
import { progressReaders, teachingReaders } from '../../../readers.ts'
import type { Participant } from '../participant/participant.entity.ts'
import type { TaughtDay } from '../../programme/taught-day/taught-day.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'attendance',
  prefix: 'att',
  plural: 'attendances',
  description: 'Whether a participant came to one taught day.',
  readers: progressReaders,
  uniques: [['participant', 'taughtDay']],
  checks: {
    attendance_made_up_names_the_day: "(status = 'made_up_elsewhere') = (made_up_at_id is not null)",
    attendance_made_up_elsewhere: 'made_up_at_id <> taught_day_id',
  },
  indexes: [['taughtDay'], ['madeUpAt', 'participant']],
})
export class Attendance implements AttendanceFacts {
  @Id() id!: number

  @Enum(attendanceStatuses, 'Whether the participant came.') status!: AttendanceStatus

  @Instant('Moment at which it was recorded.') recordedAt!: Date

  @Text('What the tutor adds, for example the reason given for an absence.', {
    nullable: true,
    readers: teachingReaders,
    instead: 'status',
  })
  note!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant whose attendance it is.', {
    many: 'attendances',
    manyDescription: 'The participant’s attendance at the taught days of the group.',
  })
  participant!: Participant

  @BelongsTo('TaughtDay', 'Day attended or missed.', {
    many: 'attendances',
    manyDescription: 'Attendance of each participant of the group.',
  })
  taughtDay!: TaughtDay

  @BelongsTo('TaughtDay', 'Another group’s day at which a missed one was made up; absent otherwise.', {
    nullable: true,
    many: 'catchUps',
    manyDescription: 'Guests of other groups who made up a missed day at this one.',
  })
  madeUpAt!: TaughtDay | null
}
