import { attendanceStatuses, type AttendanceStatus } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed, changedList } from '../../../writing/answers.ts'
import { eachEntry, EntriesRefused, onErrors, type OnError } from '../../../writing/entries.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Parts, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { StillAhead } from '../participant/participant.refusals.ts'
import { Attendance } from './attendance.entity.ts'
import { attendancePolicy } from './attendance.policy.ts'
import { attendanceRefusals } from './attendance.refusals.ts'
import { record } from './record.ts'

const { change, create } = mutationsOf('participation')
const AttendanceChanged = changed(Attendance, 'participation')
const AttendancesChanged = changedList(Attendance, 'participation', 'attendances')

@InputType({ description: 'Who came to the day.' })
class AttendanceEntry {
  @Ref('Participant', 'Participant of the group.') participantId!: RowNumber
  @Choice(attendanceStatuses, 'Whether they came.') status!: AttendanceStatus
  @Ref('TaughtDay', 'Another group’s day at which it was made up.', { nullable: true }) madeUpAtId?: RowNumber
  @Words('What is to be added.', { nullable: true, most: 500 }) note?: string
}

@InputType({ description: 'The register of a taught day, whole or in part.' })
class RecordAttendanceInput extends ChangeInput {
  @Ref('TaughtDay', 'Day that was held.') taughtDayId!: RowNumber
  @Parts(() => AttendanceEntry, 'Who came.') entries!: AttendanceEntry[]
  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    { nullable: true },
  )
  onError?: OnError
}

export const recordAttendance = create({
  name: 'recordAttendance',
  description: 'Records who came to a taught day. Whoever is in the register already is put right.',
  needs: 'attendance',
  input: RecordAttendanceInput,
  answers: AttendancesChanged,
  refusals: [EntriesRefused],
  run: (unit, { taughtDayId, entries, onError }) =>
    eachEntry(unit, entries, onError, async ({ participantId, status, madeUpAtId, note }) => {
      const refused = unit.mayNot({ type: 'TaughtDay' }, 'recordAttendance', taughtDayId)
      return (
        refused ??
        record(unit, {
          participant: participantId,
          taughtDay: taughtDayId,
          status,
          note,
          madeUpAt: madeUpAtId,
        })
      )
    }),
})

@InputType({ description: 'What was recorded, as it should have been.' })
class CorrectAttendanceInput extends thingInput('Attendance', 'attendance') {
  @Choice(attendanceStatuses, 'Whether they came.') status!: AttendanceStatus
  @Ref('TaughtDay', 'Another group’s day at which it was made up.', { nullable: true }) madeUpAtId?: RowNumber
  @Words('What is to be added.', { nullable: true, most: 500 }) note?: string
}

export const correctAttendance = change({
  name: 'correctAttendance',
  description: 'Puts right what was recorded, or tells at which other group’s day it was made up.',
  of: attendancePolicy,
  action: 'correct',
  input: CorrectAttendanceInput,
  answers: AttendanceChanged,
  refusals: [...attendanceRefusals, StillAhead],
  async run(unit, { id, status, madeUpAtId, note }) {
    const [row] = await unit.ask<{ participant_id: number; taught_day_id: number }>(
      'select participant_id, taught_day_id from attendance where id = $1',
      [id],
    )
    if (!row) throw new Error('an attendance that was locked is gone')
    return record(unit, {
      participant: row.participant_id,
      taughtDay: row.taught_day_id,
      status,
      note,
      madeUpAt: madeUpAtId,
    })
  },
})
