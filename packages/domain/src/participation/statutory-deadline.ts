import { addYears } from '../dates/arithmetic.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { SencoRole } from '../admissions/senco-role.ts'
import type { DeadlineReason } from './deadline-reason.ts'
import { exceedsTwelveMonths } from './senco-service.ts'

/** An appointment, with whether the regulations cover its setting. */
export interface AppointmentFacts {
  readonly role: SencoRole
  readonly startsOn: IsoDate
  /** Last day in the role; none while it lasts. */
  readonly endsOn: IsoDate | null
  readonly mainstreamOrMaintainedNursery: boolean
}

/** The day by which the award is due, or none, and why. */
export interface StatutoryDeadline {
  readonly deadline: IsoDate | null
  readonly reason: DeadlineReason
  /** Start of the appointment that decides. */
  readonly appointedOn: IsoDate | null
}

/** SENCOs appointed on or before this day need no award. Source: SEND Regulations 2014 reg. 49. */
export const lastDayBeforeRegulations: IsoDate = '2009-09-01'

/** Years within which a SENCO must hold the award. Source: SEND Regulations 2014 reg. 49. */
export const yearsToAward = 3

/**
 * The third anniversary of the first appointment as SENCO of a covered school after 1 September 2009; a change of
 * school does not reset it. None after more than twelve months as SENCO before it.
 * Source: SEND Regulations 2014 reg. 49 as amended by SI 2024/535.
 */
export function statutoryDeadline(appointments: readonly AppointmentFacts[]): StatutoryDeadline {
  const asSenco = appointments
    .filter((one) => one.role === 'senco')
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const covered = asSenco.filter((one) => one.mainstreamOrMaintainedNursery)
  if (asSenco.length === 0) return none('never_appointed', null)
  if (covered.length === 0) return none('setting_not_covered', asSenco[0]!.startsOn)

  const before = covered.filter((one) => one.startsOn <= lastDayBeforeRegulations)
  const first = covered.find((one) => one.startsOn > lastDayBeforeRegulations)
  if (!first) return none('appointed_before_regulations', covered[0]!.startsOn)
  if (exceedsTwelveMonths(before, first.startsOn)) return none('previously_senco', first.startsOn)
  return {
    deadline: addYears(first.startsOn, yearsToAward),
    reason: 'third_anniversary',
    appointedOn: first.startsOn,
  }
}

function none(reason: DeadlineReason, appointedOn: IsoDate | null): StatutoryDeadline {
  return { deadline: null, reason, appointedOn }
}
