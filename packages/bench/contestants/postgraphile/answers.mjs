/** PostGraphile's answers in the common shape, for the comparison alone. */
const upper = (state) => state.toUpperCase()
const nodes = (list, shape) => ({ nodes: list.map(shape) })
const namesOf = (row) => row.personByPersonId.personIdentityByPersonId
const named = (row) => row && { name: row.name }
const tutorOf = ({ tutorByPrimaryTutorId: tutor }) => tutor && namesOf(tutor)
const number = (text) => (text === null ? null : Number(text))

const tutorWithId = (row) => tutorOf(row) && { id: `tut_${row.tutorByPrimaryTutorId.rowId}`, ...tutorOf(row) }
const registration = ({ status, finalMark, moduleByModuleId }) => ({
  status: upper(status),
  finalMark: number(finalMark),
  module: moduleByModuleId,
})
const attendance = ({ status, taughtDayByTaughtDayId }) => ({
  status: upper(status),
  taughtDay: taughtDayByTaughtDayId,
})
const person = (row) => ({ id: `ptc_${row.rowId}`, ...namesOf(row) })
const participant = (row) => ({ ...person(row), status: upper(row.status) })
const studied = (row) => ({ ...participant(row), statutoryDeadline: row.statutoryDeadline })
const evidence = ({ learningOutcomeByOutcomeId: outcome, rowId, status, ...item }) => ({
  ...(rowId && { id: `evi_${rowId}` }),
  ...item,
  status: upper(status),
  outcome,
})

export const answers = {
  Q1: ({ participantByRowId: row }) => ({
    participant: row && {
      ...studied(row),
      localAuthority: identified('la', row.localAuthorityByLocalAuthorityId),
      university: identified('uni', row.universityByUniversityId),
      primaryTutor: tutorWithId(row),
    },
  }),
  Q2: ({ allParticipantsList }) => ({
    participants: nodes(allParticipantsList, (row) => ({
      ...participant(row),
      primaryTutor: tutorOf(row),
      school: named(row.schoolBySchoolId),
      moduleRegistrations: nodes(row.moduleRegistrationsByParticipantIdList, registration),
    })),
  }),
  Q3: ({ tutorByRowId: row }) => ({
    tutor: row && {
      id: `tut_${row.rowId}`,
      ...namesOf(row),
      university: named(row.universityByUniversityId),
      caseload: nodes(row.participantsByPrimaryTutorIdList, (each) => ({
        ...studied(each),
        attendances: nodes(each.attendancesByParticipantIdList, attendance),
        evidenceItems: nodes(each.evidenceItemsByParticipantIdList, evidence),
        feedback: nodes(each.feedbacksByParticipantIdList, (one) => ({ ...one, status: upper(one.status) })),
      })),
    },
  }),
  Q4: ({ allBenchModuleRegistrationFacts }) =>
    allBenchModuleRegistrationFacts.groupedAggregates.map(({ keys, distinctCount, average }) => ({
      authority: keys[0],
      academicYear: keys[1],
      status: upper(keys[2]),
      participants: Number(distinctCount.participantId),
      averageMark: number(average.finalMark),
      completionRate: Number(average.passed),
    })),
  Q5: ({ allParticipantsList }) => ({
    participants: nodes(allParticipantsList, (row) => ({
      ...studied(row),
      reference: row.reference,
      school: row.schoolBySchoolId && {
        name: row.schoolBySchoolId.name,
        urn: row.schoolBySchoolId.urn,
        localAuthority: row.schoolBySchoolId.localAuthorityByLocalAuthorityId,
      },
      cohort: { name: row.cohortByCohortId.name, university: row.cohortByCohortId.universityByUniversityId },
      primaryTutor: tutorOf(row),
      moduleRegistrations: nodes(row.moduleRegistrationsByParticipantIdList, registration),
      attendances: nodes(row.attendancesByParticipantIdList, attendance),
      evidenceItems: nodes(row.evidenceItemsByParticipantIdList, evidence),
    })),
  }),
  Q6: ({ allParticipants }) => ({
    participants: {
      totalCount: allParticipants.totalCount,
      ...nodes(allParticipants.nodes, (row) => ({
        ...person(row),
        statutoryDeadline: row.statutoryDeadline,
        school: named(row.schoolBySchoolId),
        primaryTutor: tutorOf(row),
      })),
    },
  }),
}

function identified(prefix, { rowId, ...row }) {
  return { id: `${prefix}_${rowId}`, ...row }
}
