import { mayCommence, residencies, type Residency } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput } from '../../../writing/inputs/change-input.ts'
import { badInput } from '../../../writing/inputs/check-input.ts'
import { Choice, Flag, Part, Parts, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { addPerson } from '../../../writing/people/add-person.ts'
import { keepDeadlines } from '../person/keep-deadlines.ts'
import {
  EnglishEvidenceInput,
  NewPersonInput,
  QualificationInput,
  SencoAppointmentInput,
  TeacherStatusInput,
} from '../person/person.inputs.ts'
import { NamesOverlap, PersonKnown } from '../../../writing/refusals/people.ts'
import { factRefusals, recordFacts } from '../person/record-facts.ts'
import { drawNumber } from '../../../writing/people/draw-number.ts'
import { takeNumber } from '../../../writing/people/take-number.ts'
import { englishLevelOf, readAim } from './aim.ts'
import { ApplicationChanged, create } from './application.changes.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { AlreadyApplied, NotRouted, OverrideNeeded } from './application.refusals.ts'
import { mayApplyUnder } from './candidacies.ts'
import { placeApplication } from './place-application.ts'
import { numberIn } from '../../../writing/insert.ts'

@InputType({ description: 'A draft of an application, with what is known of the applicant.' })
class CreateApplicationInput extends ChangeInput {
  @Ref('Cohort', 'Cohort in which a place is sought; its university decides the application.')
  cohort!: RowNumber

  @Ref('Programme', 'Programme applied for.')
  programme!: RowNumber

  @Ref('Person', 'Who applies, where they are recorded already. Give either this or `newPerson`.', {
    nullable: true,
  })
  person?: RowNumber

  @Part(() => NewPersonInput, 'Who applies, where they are not recorded yet.', { nullable: true })
  newPerson?: NewPersonInput

  @Ref('School', 'School or setting where the applicant works; absent when they work in none.', {
    nullable: true,
  })
  school?: RowNumber

  @Ref('LocalAuthority', 'Authority where the applicant works; that of the school where absent.', {
    nullable: true,
  })
  localAuthority?: RowNumber

  @Words('Why it goes to this university though the authority is served by none or by another.', {
    most: 500,
    nullable: true,
  })
  routingOverrideReason?: string

  @Flag('Whether the headteacher supports the application.', { nullable: true })
  headteacherSupports?: boolean

  @Flag('Whether the applicant has access to pupils with special educational needs.', { nullable: true })
  accessToPupils?: boolean

  @Flag('Whether the applicant can lead part of the setting’s work on special educational needs.', {
    nullable: true,
  })
  leadsAspectOfSen?: boolean

  @Choice(residencies, 'Fee status; home where absent.', { nullable: true })
  residency?: Residency

  @Flag('Whether the highest qualification was awarded outside the United Kingdom.', { nullable: true })
  isOverseasQualified?: boolean

  @Parts(() => TeacherStatusInput, 'Teacher statuses to add to the person’s record.', {
    most: 5,
    nullable: true,
  })
  teacherStatuses?: TeacherStatusInput[]

  @Parts(() => SencoAppointmentInput, 'SENCO appointments to add to it.', { most: 20, nullable: true })
  sencoAppointments?: SencoAppointmentInput[]

  @Parts(() => QualificationInput, 'Qualifications to add to it.', { most: 20, nullable: true })
  qualifications?: QualificationInput[]

  @Parts(() => EnglishEvidenceInput, 'Proofs of English to add to it.', { most: 10, nullable: true })
  englishEvidence?: EnglishEvidenceInput[]
}

export const createApplication = create({
  name: 'createApplication',
  description:
    'Begins an application to the university that serves the applicant’s authority, as a draft that can still be edited.',
  needs: 'admissions',
  async university(unit, { cohort, programme }: CreateApplicationInput) {
    return (await readAim(unit, cohort, programme)).cohort.university
  },
  input: CreateApplicationInput,
  answers: ApplicationChanged,
  refusals: [
    AlreadyApplied,
    PersonKnown,
    NamesOverlap,
    NotRouted,
    OverrideNeeded,
    SchemeClosed,
    SchemeNotOpen,
    ...factRefusals,
  ],
  async run(unit, input) {
    const { cohort, programme, school } = input
    const aim = await readAim(unit, cohort, programme)
    const { university } = aim.cohort
    const commencing = mayCommence(aim.programme.awardScheme, aim.cohort.startsOn)
    if (!commencing.ok) return commencing
    const localAuthority = input.localAuthority ?? (await authorityOf(unit, school))
    const placed = await placeApplication(unit, {
      universityCode: university.code,
      localAuthority,
      overrideReason: input.routingOverrideReason,
    })
    if (!placed.ok) return placed
    const applicant = await applicantOf(unit, input)
    if (!applicant.ok) return applicant
    const applying = await mayApplyUnder(unit, applicant.id, aim.programme.awardScheme.id)
    if (!applying.ok) return applying

    const id = await takeNumber(unit, 'application')
    const { ok: _ok, ...routing } = placed
    await unit.store.insert('Application', {
      id,
      reference: await drawNumber(unit, 'application', 'APP'),
      status: 'draft',
      headteacherSupports: input.headteacherSupports ?? false,
      accessToPupils: input.accessToPupils ?? false,
      leadsAspectOfSen: input.leadsAspectOfSen ?? false,
      residency: input.residency ?? 'home',
      isOverseasQualified: input.isOverseasQualified ?? false,
      ...routing,
      person: { id: applicant.id },
      programme: { id: programme },
      cohort: { id: cohort },
      school: school === undefined ? null : { id: school },
      localAuthority: localAuthority === undefined ? null : { id: localAuthority },
      university: { id: numberIn(university.id) },
    })
    const recorded = await recordFacts(unit, applicant.id, englishLevelOf(aim), input)
    if (!recorded.ok) return recorded
    await keepDeadlines(unit, applicant.id)
    return { ok: true, id }
  },
})

/** Who applies: somebody recorded already, or somebody new. */
async function applicantOf(unit: Unit, { person, newPerson }: CreateApplicationInput) {
  if ((person === undefined) === (newPerson === undefined))
    throw badInput([{ path: 'input.newPerson', message: 'Give either the person or a new one.' }])
  if (newPerson) return addPerson(unit, newPerson)
  return { ok: true, id: person ?? 0 } as const
}

async function authorityOf({ ask }: Unit, school: number | undefined): Promise<number | undefined> {
  if (school === undefined) return undefined
  const [row] = await ask<{ id: number }>('select local_authority_id as id from school where id = $1', [
    school,
  ])
  return row?.id
}
