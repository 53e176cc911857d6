import type { Office } from './office.ts'

let made = 0

/** Somebody new each time, whom nothing else knows. */
export function somebody(more: object = {}): Record<string, unknown> {
  made += 1
  return {
    givenName: 'Zoë',
    familyName: `Ó Súilleabháin-${made}`,
    email: `zoe.${made}@school.example`,
    trn: String(8_000_000 + made),
    dateOfBirth: '1988-02-29',
    ...more,
  }
}

/** What an applicant has: a school of an authority and, unless told otherwise, everything that the award asks. */
export async function sencoOf(
  { server, id }: Office,
  {
    authority,
    cohort,
    programme = 'PGCERT-NASENCO',
  }: { authority: string; cohort: string; programme?: string },
) {
  const { schools } = await server.client.data<{ schools: { nodes: { id: string }[] } }>(
    `query ($code: String!) { schools(first: 1, where: {
       localAuthority: { code: { eq: $code } }, mainstreamOrMaintainedNursery: { eq: true }, status: { eq: OPEN } }) { nodes { id } } }`,
    { code: authority },
  )
  const school = schools.nodes[0]!.id
  return {
    cohort: await id('cohort', { code: cohort }),
    programme: await id('programme', { code: programme }),
    school,
    newPerson: somebody(),
    headteacherSupports: true,
    accessToPupils: true,
    leadsAspectOfSen: true,
    teacherStatuses: [
      { kind: 'QTS', awardedOn: '2012-07-31', induction: 'PASSED', inductionCompletedOn: '2013-07-31' },
    ],
    sencoAppointments: [{ school, role: 'SENCO', startsOn: '2022-09-01' }],
    qualifications: [{ title: 'BA (Hons) History', level: 6, overseas: false }],
  }
}

/** Documents of a qualified teacher who never changed their name. */
export const usualDocuments = ['HIGHEST_QUALIFICATION', 'TEACHER_STATUS', 'INDUCTION'].map(
  (kind) => ['recordDocument', { kind, fileName: `${kind.toLowerCase()}.pdf` }] as const,
)
