import { all, mine, seen, sharing, taught, type RowRules } from './rules.ts'

const registered = (table: string, key: string, further = ''): string =>
  `exists (select from participant as p where p.person_id = ${table}.${key}${further})`
const shared = ` and p.university_id = ${sharing('participants')}`
/** Applications are open only where participants are shared. */
const applied = (table: string, key: string): string =>
  `exists (select from application as a where a.person_id = ${table}.${key})`
const teaches = (table: string, key: string): string =>
  `exists (select from tutor as t where t.person_id = ${table}.${key})`

const either = (...conditions: string[]): string => conditions.join(' or ')

/** Names and contact details: of participants and applicants, and of every tutor. */
const personal = (table: string): RowRules => ({
  university: either(
    teaches(table, 'person_id'),
    registered(table, 'person_id', shared),
    applied(table, 'person_id'),
  ),
  authority: either(teaches(table, 'person_id'), registered(table, 'person_id')),
  tutor: either(teaches(table, 'person_id'), registered(table, 'person_id')),
})

/** What eligibility rests on. */
const proof = (table: string): RowRules => ({
  university: either(registered(table, 'person_id', shared), applied(table, 'person_id')),
  analyst: all,
})

const throughApplication: RowRules = { university: seen('application', 'application_id') }

export const peopleRules: Readonly<Record<string, RowRules>> = {
  person: {
    university: either(teaches('person', 'id'), registered('person', 'id'), applied('person', 'id')),
    authority: either(teaches('person', 'id'), registered('person', 'id')),
    tutor: either(teaches('person', 'id'), registered('person', 'id')),
    analyst: all,
    examiner: registered('person', 'id'),
  },
  person_identity: personal('person_identity'),
  person_name: personal('person_name'),
  teacher_status: proof('teacher_status'),
  english_evidence: proof('english_evidence'),
  qualification: proof('qualification'),
  senco_appointment: {
    university: either(
      registered('senco_appointment', 'person_id'),
      applied('senco_appointment', 'person_id'),
    ),
    authority: registered('senco_appointment', 'person_id'),
    tutor: registered('senco_appointment', 'person_id', ` and p.id = ${mine}`),
    analyst: all,
  },
  application: { university: `university_id = ${sharing('participants')}`, analyst: all },
  application_document: throughApplication,
  application_condition: throughApplication,
  application_transition: { ...throughApplication, analyst: all },
  participant: {
    university: `university_id = ${sharing('progress')}`,
    authority: 'local_authority_id = (select app.viewer_authority())',
    tutor: `id = ${taught}`,
    analyst: all,
    examiner: `exists (select from module_registration as r where r.participant_id = participant.id)`,
  },
}
