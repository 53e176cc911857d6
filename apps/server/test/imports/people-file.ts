import type { Client } from 'pg'

/** URN of a school in Devon whose people Plymouth teaches. */
export async function devonSchool(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ urn: string }>(
    `select s.urn from school s join local_authority l on l.id = s.local_authority_id
     where l.name = 'Devon' and s.urn is not null and s.mainstream_or_maintained_nursery and s.status = 'open' limit 1`,
  )
  return rows[0]!.urn
}

const columns = [
  'Given name',
  'Surname', // words: allow
  'Email address',
  'TRN',
  'Date of birth',
  'Cohort',
  'Programme',
  'School URN',
  'Headteacher supports',
  'Access to pupils',
  'Leads aspect of SEN',
  'Teacher status',
  'Teacher status awarded on',
  'Induction',
  'SENCO role',
  'SENCO since',
]

/** Rows of people at a school, each told from the others by a number. */
export const rowsAt =
  (urn: string) =>
  (number: number, change: Record<string, string> = {}): string => {
    const cells: Record<string, string> = {
      'Given name': 'Zoë',
      Surname: `Ó Súilleabháin ${number}`, // words: allow
      'Email address': `zoe.${number}@school.example`,
      TRN: String(7_500_000 + number),
      'Date of birth': '29/02/1988',
      Cohort: 'PLYMOUTH-2023',
      Programme: 'PGCERT-NASENCO',
      'School URN': urn,
      'Headteacher supports': 'Yes',
      'Access to pupils': 'yes',
      'Leads aspect of SEN': 'Y',
      'Teacher status': 'QTS',
      'Teacher status awarded on': '31/07/2012',
      Induction: 'passed',
      'SENCO role': 'SENCO',
      'SENCO since': '01/09/2022',
      ...change,
    }
    return columns.map((name) => cells[name] ?? '').join(';')
  }

export const fileOf = (rows: readonly string[]): string => `${[columns.join(';'), ...rows].join('\r\n')}\r\n`

/** Has applications accepted as if the office had gone through them. */
export async function accept(owner: Client, ids: readonly number[]): Promise<void> {
  await owner.query('alter table application disable trigger status_machine')
  await owner.query(
    `update application set status = 'accepted', submitted_at = '2023-08-01', decided_on = '2023-08-10',
       decision_reason = 'meets_conditions' where id = any ($1)`,
    [ids],
  )
  await owner.query('alter table application enable trigger status_machine')
}
