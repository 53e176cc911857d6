import {
  awardScopes,
  type AdmissionPolicy as AdmissionPolicyFacts,
  type AwardScope,
  type TeacherStatusKind,
} from '@cohortium/domain'
import {
  BelongsTo,
  Bool,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Numeric,
  Text,
  TextList,
} from '@cohortium/graph-sql/declare'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'admission_policy',
  prefix: 'adp',
  plural: 'admissionPolicies',
  description: 'A version of a university’s conditions of entry, as data that the eligibility rule reads.',
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  checks: {
    admission_policy_known_teacher_statuses: "accepted_teacher_statuses <@ array['qts', 'qtls', 'eyts']",
    admission_policy_ielts_scale: 'ielts_overall between 0 and 9 and ielts_element between 0 and 9',
    admission_policy_valid_range: 'valid_to > valid_from',
  },
  exclusions: {
    admission_policy_no_overlap: 'USING gist (university_id WITH =, daterange(valid_from, valid_to) WITH &&)',
  },
  indexes: [['university', 'validFrom']],
})
export class AdmissionPolicy implements AdmissionPolicyFacts {
  @Id() id!: number

  @Text('Name of the version, for example 2023-24.') versionLabel!: string

  @DateOnly('First day on which the version decides applications.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent for the current version.', { nullable: true })
  validTo!: string | null

  @TextList('Kinds of teacher status accepted, as the lower-case codes of TeacherStatusKind.')
  acceptedTeacherStatuses!: TeacherStatusKind[]

  @Bool('True when a SENCO in a school must have completed induction.')
  inductionRequiredOfSchoolSencos!: boolean

  @Bool('True when every applicant must have completed induction.') inductionRequired!: boolean

  @Enum(
    awardScopes,
    'Scope of the award open to holders of early years teacher status; absent where that status is not accepted.',
    { nullable: true },
  )
  eytsScope!: AwardScope | null

  @Bool('True when experienced SENCOs and professionals in related work may apply.')
  acceptsExperiencedSencos!: boolean

  @Bool('True when a qualified teacher who is not a SENCO may apply.') acceptsNonSencos!: boolean

  @Bool('True when such a teacher must be employed in a setting.') nonSencoNeedsSetting!: boolean

  @Bool('True when such a teacher must have access to pupils with special educational needs.')
  nonSencoNeedsPupils!: boolean

  @Bool(
    'True when such a teacher must be able to lead part of the setting’s work on special educational needs.',
  )
  nonSencoNeedsLead!: boolean

  @Bool('True when such a teacher needs the headteacher’s support.') nonSencoNeedsHeadteacher!: boolean

  @Code(
    'Code of the programme offered to applicants who do not meet the conditions; absent where there is none.',
    { nullable: true },
  )
  alternativeProgrammeCode!: string | null

  @Numeric('Lowest overall IELTS score accepted, 0 to 9 in halves.', { precision: 2, scale: 1 })
  ieltsOverall!: number

  @Numeric('Lowest IELTS score accepted in each of the four elements, 0 to 9 in halves.', {
    precision: 2,
    scale: 1,
  })
  ieltsElement!: number

  @Text('Name of the university’s own award for credits without the national award.') exitAwardName!: string

  @Text('Where the conditions were read.') source!: string

  @BelongsTo('University', 'University whose conditions these are.', {
    many: 'admissionPolicies',
    manyDescription: 'Versions of the university’s conditions of entry.',
  })
  university!: University
}
