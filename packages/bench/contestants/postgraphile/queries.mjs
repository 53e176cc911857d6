/** The six operations in the words of PostGraphile's schema. */
const name = `personIdentityByPersonId { givenName familyName }`
const tutor = `tutorByPrimaryTutorId { personByPersonId { ${name} } }`
const withEmail = `personByPersonId { personIdentityByPersonId { givenName familyName email } }`
const registrations = `moduleRegistrationsByParticipantIdList(first: 3, orderBy: ROW_ID_ASC) {
  status finalMark moduleByModuleId { code title } }`
const attendances = `attendancesByParticipantIdList(first: 6, orderBy: ROW_ID_ASC) {
  status taughtDayByTaughtDayId { number heldOn } }`

export const queries = {
  Q1: `query Q1($id: Int!) {
    participantByRowId(rowId: $id) {
      rowId status statutoryDeadline personByPersonId { ${name} }
      localAuthorityByLocalAuthorityId { rowId name region }
      universityByUniversityId { rowId name }
      tutorByPrimaryTutorId { rowId ${withEmail} }
    }
  }`,
  Q2: `query Q2($authority: String!, $year: String!) {
    allParticipantsList(
      filter: {
        localAuthorityByLocalAuthorityId: { code: { equalTo: $authority } }
        cohortByCohortId: { academicYearByAcademicYearId: { code: { equalTo: $year } } }
      }
      orderBy: [FAMILY_NAME_ASC, ROW_ID_ASC]
      first: 50
    ) { rowId status personByPersonId { ${name} } ${tutor} schoolBySchoolId { name } ${registrations} }
  }`,
  Q3: `query Q3($id: Int!) {
    tutorByRowId(rowId: $id) {
      rowId personByPersonId { ${name} } universityByUniversityId { name }
      participantsByPrimaryTutorIdList(first: 100, orderBy: REFERENCE_ASC) {
        rowId status statutoryDeadline personByPersonId { ${name} }
        ${attendances}
        evidenceItemsByParticipantIdList(first: 20, orderBy: ROW_ID_ASC) {
          rowId title status submittedOn learningOutcomeByOutcomeId { code title } }
        feedbacksByParticipantIdList(first: 1, orderBy: [WRITTEN_ON_DESC, ROW_ID_DESC]) { writtenOn status body }
      }
    }
  }`,
  Q4: `query Q4 {
    allBenchModuleRegistrationFacts {
      groupedAggregates(groupBy: [AUTHORITY, ACADEMIC_YEAR, STATUS]) {
        keys distinctCount { participantId } average { finalMark passed }
      }
    }
  }`,
  Q5: `query Q5($after: String!) {
    allParticipantsList(filter: { reference: { greaterThan: $after } }, orderBy: REFERENCE_ASC, first: 1000) {
      rowId reference status statutoryDeadline personByPersonId { ${name} }
      schoolBySchoolId { name urn localAuthorityByLocalAuthorityId { name } }
      cohortByCohortId { name universityByUniversityId { name } }
      ${tutor} ${registrations} ${attendances}
      evidenceItemsByParticipantIdList(first: 20, orderBy: ROW_ID_ASC) {
        status submittedOn learningOutcomeByOutcomeId { code } }
    }
  }`,
  Q6: `query Q6($authority: String!, $outcome: String!, $from: Date!, $to: Date!) {
    allParticipants(
      filter: {
        schoolBySchoolId: { localAuthorityByLocalAuthorityId: { code: { equalTo: $authority } } }
        evidenceItemsByParticipantId: { none: { learningOutcomeByOutcomeId: { code: { equalTo: $outcome } } } }
        statutoryDeadline: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to }
      }
      orderBy: [STATUTORY_DEADLINE_ASC, ROW_ID_ASC]
      first: 50
    ) {
      totalCount
      nodes { rowId statutoryDeadline personByPersonId { ${name} } schoolBySchoolId { name } tutorByPrimaryTutorId { ${withEmail} } }
    }
  }`,
}

/** Its ids are numbers. */
export const variablesOf = (variables) =>
  'id' in variables ? { ...variables, id: Number(variables.id.split('_')[1]) } : variables
