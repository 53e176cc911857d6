/** The graph's own groups as flat rows, the common shape of the grouping. */
export const groupsOf = ({ moduleRegistrationAggregate }) =>
  moduleRegistrationAggregate.map(({ keys, countDistinct, avg, rate }) => ({
    authority: keys.participant.localAuthority.name,
    academicYear: keys.participant.cohort.academicYear.code,
    status: keys.participant.status,
    participants: countDistinct.participant,
    averageMark: avg.finalMark,
    completionRate: rate,
  }))
