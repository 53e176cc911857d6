import { attendanceIsSound, refuse, type AttendanceStatus } from '@cohortium/domain'
import { insert, numberIn } from '../../../writing/insert.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import type { Attendance } from './attendance.entity.ts'

/** Who came to a day, or made it up elsewhere. */
export interface Recorded {
  participant: number
  taughtDay: number
  status: AttendanceStatus
  note?: string | undefined
  /** Another group's day. */
  madeUpAt?: number | undefined
}

interface DayFacts {
  id: string
  number: number
  heldOn: string
  deliveryGroup: { code: string; cohort: { academicYear: { code: string } } }
}
interface Facts {
  participant: {
    registeredOn: string
    deliveryGroup: { code: string } | null
    attendances: { nodes: { id: string }[] }
  }
  taughtDays: { nodes: DayFacts[] }
}
const facts = question<Facts>(`query ($participant: ID!, $day: ID!, $days: [ID!]!) {
  participant(id: $participant) {
    registeredOn
    deliveryGroup { code }
    attendances(where: { taughtDay: { id: { eq: $day } } }) { nodes { id } }
  }
  taughtDays(where: { id: { in: $days } }) {
    nodes { id number heldOn deliveryGroup { code cohort { academicYear { code } } } }
  }
}`)

/** Records an attendance, or puts the one that there is right; nobody is there on a day that is still ahead. */
export async function record(unit: Unit, { participant, taughtDay, status, note, madeUpAt }: Recorded) {
  const dayId = `day_${taughtDay}`
  const otherId = madeUpAt === undefined ? undefined : `day_${madeUpAt}`
  const days = [dayId, ...(otherId === undefined ? [] : [otherId])]
  const read = await unit.read(facts, { participant: `ptc_${participant}`, day: dayId, days })
  const day = read.taughtDays.nodes.find(({ id }) => id === dayId)
  if (!day) throw new Error('a day that the input names is gone')
  const other = read.taughtDays.nodes.find(({ id }) => id === otherId)
  const verdict = attendanceIsSound({
    status,
    ownGroupCode: read.participant.deliveryGroup?.code ?? 'their group',
    day: dayOf(day),
    madeUpAt: other ? dayOf(other) : null,
  })
  if (!verdict.ok) return verdict
  const held = (other ?? day).heldOn
  if (held > unit.today && status !== 'authorised_absence')
    return refuse('StillAhead', `The day is held on ${held}; record it when it has come.`)
  const told = {
    status,
    note: note ?? null,
    recordedAt: unit.moment,
    madeUpAt: madeUpAt === undefined ? null : { id: madeUpAt },
  }
  const [present] = read.participant.attendances.nodes
  const id = present ? numberIn(present.id) : undefined
  const where = { participant: { id: participant }, taughtDay: { id: taughtDay } }
  if (id !== undefined) await unit.store.update<Attendance>('Attendance', id, told)
  const row = id ?? (await insert<Attendance>(unit.store, 'Attendance', { ...told, ...where }))
  await keepDaysAttended(unit, participant)
  return { ok: true, id: row } as const
}

const dayOf = ({ number, deliveryGroup }: DayFacts) => ({
  number,
  groupCode: deliveryGroup.code,
  academicYearCode: deliveryGroup.cohort.academicYear.code,
})

/** Stored beside the participant: days at which they were, with their group or another. */
async function keepDaysAttended({ ask }: Unit, participant: number): Promise<void> {
  await ask(
    `update participant set days_attended = (
       select count(distinct a.taught_day_id) from attendance as a
       where a.participant_id = $1 and a.status in ('present', 'made_up_elsewhere')
     ) where id = $1`,
    [participant],
  )
}
