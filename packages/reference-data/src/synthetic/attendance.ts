import type { AttendanceStatus } from '@cohortium/domain'
import { instant, type Day } from './calendar.ts'
import type { CohortFacts, DayFacts, GroupFacts } from './cohorts.ts'
import type { Participation } from './participation.ts'

/** Days that lie outside the registration have no row; of an interruption they are authorised absences. */
export function writeAttendance(
  participation: Participation,
): { taughtDayId: number; status: AttendanceStatus }[] {
  const { world, sink, journey, group, random, participantId, lastDay } = participation
  const attended: { taughtDayId: number; status: AttendanceStatus }[] = []
  if (journey.startsOn === undefined) return attended
  for (const [index, day] of group.days.entries()) {
    if (day.heldOn < journey.startsOn || day.heldOn > lastDay) continue
    const { status, madeUpAt, note } = attendanceOf(participation, day, index)
    attended.push({ taughtDayId: day.id, status })
    sink.add('attendance', {
      status,
      recorded_at: instant(
        Math.min(world.today, (madeUpAt ?? day).heldOn + random.between(0, 1)),
        random.between(0, 470),
      ),
      note,
      version: status === 'made_up_elsewhere' ? 2 : 1,
      participant_id: participantId,
      taught_day_id: day.id,
      made_up_at_id: madeUpAt?.id ?? null,
    })
  }
  return attended
}

function attendanceOf(
  { journey, cohort, group, random, lastDay }: Participation,
  day: DayFacts,
  index: number,
): { status: AttendanceStatus; madeUpAt?: DayFacts; note: string | null } {
  const { interruption } = journey
  if (
    interruption &&
    day.heldOn >= interruption.from &&
    (interruption.to === undefined || day.heldOn < interruption.to)
  ) {
    return { status: 'authorised_absence', note: 'Interrupted.' }
  }
  const luck = random.next()
  if (luck < 0.925) return { status: 'present', note: null }
  if (luck < 0.965) {
    const madeUpAt = catchUpDay(cohort, group, day, index, lastDay)
    if (madeUpAt) return { status: 'made_up_elsewhere', madeUpAt, note: null }
  }
  return luck < 0.985
    ? { status: 'authorised_absence', note: 'School inspection; “could not be released”.' }
    : { status: 'absent', note: null }
}

/** The same day of another group of the cohort, soon before or after. */
function catchUpDay(
  cohort: CohortFacts,
  own: GroupFacts,
  missed: DayFacts,
  index: number,
  lastDay: Day,
): DayFacts | undefined {
  for (const groups of cohort.groups.values()) {
    for (const group of groups) {
      const day = group.days[index]
      if (group !== own && day && day.heldOn !== missed.heldOn && day.heldOn <= lastDay) return day
    }
  }
  return undefined
}
