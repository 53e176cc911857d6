import {
  englishEvidenceKinds,
  inductionStatuses,
  isTrn,
  sencoRoles,
  teacherStatusKinds,
  type EnglishEvidenceKind,
  type InductionStatus,
  type SencoRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import { InputType } from 'type-graphql'
import {
  Choice,
  Day,
  Decimal,
  Flag,
  Formed,
  Parts,
  Ref,
  Whole,
  Words,
  type RowNumber,
} from '../../../writing/inputs/fields.ts'
import { mailProblem, telephoneProblem } from '../../../writing/inputs/contact.ts'

/** Address of mail. */
export const Mail = (description: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Formed(description, mailProblem, options)

const teacherNumber = (text: string) =>
  isTrn(text)
    ? undefined
    : 'Give the seven digits of the teacher reference number, leading zeros included, or leave it out.'

@InputType({ description: 'A name that somebody bore before the present one.' })
export class FormerNameInput {
  @Words('Given name in use then.', { most: 100 })
  givenName!: string

  @Words('Family name in use then.', { most: 100 })
  familyName!: string

  @Day('First day on which it was used.')
  usedFrom!: string

  @Day('First day on which it was no longer used.')
  usedUntil!: string
}

@InputType({ description: 'Somebody who is not recorded yet.' })
export class NewPersonInput {
  @Words('Given name as the person writes it.', { most: 100 })
  givenName!: string

  @Words('Family name as the person writes it.', { most: 100 })
  familyName!: string

  @Mail('Address for messages about the programme.')
  email!: string

  @Formed('Telephone number.', telephoneProblem, { nullable: true })
  phone?: string

  @Formed(
    'Teacher reference number: seven digits, leading zeros included. Leave it out where there is none.',
    teacherNumber,
    { nullable: true },
  )
  trn?: string

  @Day('Day of birth, from which the age band of statistics follows.', { nullable: true })
  dateOfBirth?: string

  @Parts(() => FormerNameInput, 'Names borne before, the earliest first.', { most: 10, nullable: true })
  formerNames?: FormerNameInput[]
}

@InputType({ description: 'A professional status that the applicant holds.' })
export class TeacherStatusInput {
  @Choice(teacherStatusKinds, 'Which status it is.')
  kind!: TeacherStatusKind

  @Day('Day on which it was awarded.')
  awardedOn!: string

  @Choice(inductionStatuses, 'How far the statutory induction has come.')
  induction!: InductionStatus

  @Day('Day on which induction was passed.', { nullable: true })
  inductionCompletedOn?: string
}

@InputType({ description: 'A time in a SENCO role at one school.' })
export class SencoAppointmentInput {
  @Ref('School', 'School or setting of the appointment.')
  school!: RowNumber

  @Choice(sencoRoles, 'Role held or hoped for.')
  role!: SencoRole

  @Day('First day in the role.')
  startsOn!: string

  @Day('Last day in the role; absent while it lasts.', { nullable: true })
  endsOn?: string
}

@InputType({ description: 'A qualification that the applicant brings.' })
export class QualificationInput {
  @Words('Title as the certificate has it.', { most: 200 })
  title!: string

  @Whole('Level in the national frameworks; 6 is a bachelor’s degree.', { least: 1, most: 8 })
  level!: number

  @Flag('Whether it was awarded outside the United Kingdom.')
  overseas!: boolean

  @Words('Number of the UK ENIC statement that compares it.', { most: 50, nullable: true })
  enicStatementReference?: string

  @Day('Day of the award.', { nullable: true })
  awardedOn?: string
}

const band = { least: 0, most: 9, nullable: true }

@InputType({ description: 'Proof of the applicant’s English.' })
export class EnglishEvidenceInput {
  @Choice(englishEvidenceKinds, 'Whether it is IELTS or an approved equivalent.')
  kind!: EnglishEvidenceKind

  @Decimal('Overall IELTS band.', band)
  overall?: number

  @Decimal('IELTS band for listening.', band)
  listening?: number

  @Decimal('IELTS band for reading.', band)
  reading?: number

  @Decimal('IELTS band for writing.', band)
  writing?: number

  @Decimal('IELTS band for speaking.', band)
  speaking?: number

  @Words('Name of the approved equivalent.', { most: 200, nullable: true })
  equivalentName?: string

  @Day('Day on which the test was taken or the qualification awarded.')
  takenOn!: string
}
