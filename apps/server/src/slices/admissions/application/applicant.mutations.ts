import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Parts } from '../../../writing/inputs/fields.ts'
import { question } from '../../../writing/unit/question.ts'
import { keepDeadlines } from '../person/keep-deadlines.ts'
import {
  EnglishEvidenceInput,
  QualificationInput,
  SencoAppointmentInput,
  TeacherStatusInput,
} from '../person/person.inputs.ts'
import { factRefusals, recordFacts } from '../person/record-facts.ts'
import { englishLevelOf, readAim } from './aim.ts'
import { ApplicationChanged, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { touch } from './read-case.ts'
import { numberIn } from '../../../writing/insert.ts'

@InputType({ description: 'What became known of an applicant.' })
class DescribeApplicantInput extends thingInput('Application', 'application') {
  @Parts(() => TeacherStatusInput, 'Teacher statuses that are not recorded yet.', { most: 5, nullable: true })
  teacherStatuses?: TeacherStatusInput[]

  @Parts(() => SencoAppointmentInput, 'SENCO appointments that are not recorded yet.', {
    most: 20,
    nullable: true,
  })
  sencoAppointments?: SencoAppointmentInput[]

  @Parts(() => QualificationInput, 'Qualifications that are not recorded yet.', { most: 20, nullable: true })
  qualifications?: QualificationInput[]

  @Parts(() => EnglishEvidenceInput, 'Proofs of English that are not recorded yet.', {
    most: 10,
    nullable: true,
  })
  englishEvidence?: EnglishEvidenceInput[]
}

const who = question<{
  application: { person: { id: string }; cohort: { id: string }; programme: { id: string } }
}>('query ($id: ID!) { application(id: $id) { person { id } cohort { id } programme { id } } }')

export const describeApplicant = change({
  name: 'describeApplicant',
  description: 'Adds to the record of the person who applies what eligibility is judged by.',
  of: applicationPolicy,
  action: 'describeApplicant',
  input: DescribeApplicantInput,
  answers: ApplicationChanged,
  refusals: [...factRefusals],
  async run(unit, { id, ...facts }) {
    const { application } = await unit.read(who, { id: `app_${id}` })
    const aim = await readAim(unit, numberIn(application.cohort.id), numberIn(application.programme.id))
    const person = numberIn(application.person.id)
    const recorded = await recordFacts(unit, person, englishLevelOf(aim), facts)
    if (!recorded.ok) return recorded
    await keepDeadlines(unit, person)
    await touch(unit, id)
    return { ok: true, id }
  },
})
