import { statutoryDeadline, type SencoRole as RoleWord } from '@cohortium/domain'
import type { ClockAppointmentFragment } from '@/gql/graphql.ts'

/** The appointment from which the three years run; none where there is no deadline. */
export function decidingAppointment(
  appointments: readonly ClockAppointmentFragment[],
): ClockAppointmentFragment | undefined {
  const { deadline, appointedOn } = statutoryDeadline(
    appointments.map(({ role, startsOn, endsOn, school }) => ({
      role: role.toLowerCase() as RoleWord,
      startsOn,
      endsOn,
      mainstreamOrMaintainedNursery: school.mainstreamOrMaintainedNursery,
    })),
  )
  if (!deadline) return undefined
  return appointments.find(
    ({ role, startsOn, school }) =>
      role === 'SENCO' && startsOn === appointedOn && school.mainstreamOrMaintainedNursery,
  )
}
