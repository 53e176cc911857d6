import { bandEnds, liveParticipantStates } from '@cohortium/domain'

const live = liveParticipantStates.map((state) => `'${state}'`).join(', ')

/** Days that participant `t` has left to the statutory deadline, while the registration is live; null where there is none. */
export const daysLeftOf = (t: string): string =>
  `(case when ${t}.status in (${live}) then ${t}.statutory_deadline - app.today() end)`

/** What they come to, as the domain's `deadlineBand` has it. */
export const bandOf = (t: string): string => {
  const bands = Object.entries(bandEnds).map(
    ([band, end]) => `when ${daysLeftOf(t)} <= ${end} then '${band}'`,
  )
  return `(case ${bands.join(' ')} when ${daysLeftOf(t)} is not null then 'later' end)`
}
