import {
  applicationStates,
  decisionReasons,
  eligibilityRoutes,
  residencies,
  type Application as ApplicationFacts,
  type ApplicationState,
  type DecisionReason,
  type EligibilityRoute,
  type Residency,
} from '@cohortium/domain'
import {
  BelongsTo,
  Bool,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Instant,
  Text,
  Version,
} from '@cohortium/graph-sql/declare'
import { officeReaders, recordReaders } from '../../../readers.ts'
import type { Cohort } from '../../programme/cohort/cohort.entity.ts'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'
import type { Person } from '../person/person.entity.ts'
import type { Programme } from '../../programme/programme/programme.entity.ts'
import type { School } from '../../partners/school/school.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'application',
  prefix: 'app',
  plural: 'applications',
  description: 'A person’s application for a place in a cohort, from draft to registration or another end.',
  readers: recordReaders,
  keys: ['reference'],
  order: ['reference'],
  stands: { first: 'transitions' },
  checks: {
    application_submitted_unless_draft:
      "status = 'draft' or status = 'withdrawn' or submitted_at is not null",
    application_override_has_reason_and_actor:
      '(routing_override_reason is null) = (routing_override_by is null)',
  },
  indexes: [
    ['cohort', 'status'],
    ['university', 'status'],
    ['person', 'reference'],
    ['programme', 'reference'],
    ['cohort', 'reference'],
    ['school', 'reference'],
    ['localAuthority', 'reference'],
    ['university', 'reference'],
  ],
})
export class Application implements ApplicationFacts {
  @Id() id!: number

  @Code('Number printed on letters about the application, for example APP-000001.', {
    readers: officeReaders,
    instead: 'person.pseudonym',
  })
  reference!: string

  @Enum(applicationStates, 'Where the application stands.', {
    asOf: { last: 'transitions.toState', before: 'fromState' },
  })
  status!: ApplicationState

  @Enum(eligibilityRoutes, 'Route of entry that the rule found open; absent until it has been judged.', {
    nullable: true,
    asOf: { never: 'when it was judged is not kept' },
  })
  route!: EligibilityRoute | null

  @Instant('Moment at which it was submitted; absent for a draft.', {
    nullable: true,
    asOf: { never: 'ask for `transitions`, which have every change' },
  })
  submittedAt!: Date | null

  @DateOnly('Day of the decision; absent until there is one.', {
    nullable: true,
    asOf: { never: 'ask for `transitions`, which have every change' },
  })
  decidedOn!: string | null

  @Enum(decisionReasons, 'Structured reason for the decision; absent until there is one.', {
    nullable: true,
    asOf: { never: 'ask for `transitions`, which have every change' },
  })
  decisionReason!: DecisionReason | null

  @Text('What the decision maker adds to the reason.', {
    nullable: true,
    readers: officeReaders,
    instead: 'decisionReason',
    asOf: { never: 'ask for `transitions`, which have every change' },
  })
  decisionNote!: string | null

  @Bool('True when the headteacher supports the application.') headteacherSupports!: boolean

  @Bool('True when the applicant has access to pupils with special educational needs.')
  accessToPupils!: boolean

  @Bool('True when the applicant can lead part of their setting’s work on special educational needs.')
  leadsAspectOfSen!: boolean

  @Enum(residencies, 'Fee status.') residency!: Residency

  @DateOnly('Last day for the applicant’s answer to an offer or request; absent when none is awaited.', {
    nullable: true,
    asOf: { never: 'it is kept for the latest offer or request alone' },
  })
  responseDueOn!: string | null

  @DateOnly(
    'Day on which the applicant asked, by the link of the offer, for a later cohort; absent when they did not.',
    { nullable: true, asOf: { never: 'it is kept for the latest offer alone' } },
  )
  deferralAskedOn!: string | null

  @Text(
    'Why the application went to another university than the routing names; absent when it follows the routing.',
    { nullable: true, readers: officeReaders },
  )
  routingOverrideReason!: string | null

  @Text('Who allowed the other university; absent when the application follows the routing.', {
    nullable: true,
    readers: officeReaders,
  })
  routingOverrideBy!: string | null

  @Bool(
    'True when the highest qualification was awarded outside the United Kingdom, so that a UK ENIC statement is needed.',
  )
  isOverseasQualified!: boolean

  @Version() version!: number

  @BelongsTo('Person', 'Person who applies.', {
    many: 'applications',
    manyDescription: 'Applications the person has made.',
  })
  person!: Person

  @BelongsTo('Programme', 'Programme applied for.', {
    many: 'applications',
    manyDescription: 'Applications for the programme.',
  })
  programme!: Programme

  @BelongsTo('Cohort', 'Cohort in which a place is sought.', {
    many: 'applications',
    manyDescription: 'Applications for a place in the cohort.',
  })
  cohort!: Cohort

  @BelongsTo('School', 'School or setting where the applicant works; absent when they work in none.', {
    nullable: true,
    many: 'applications',
    manyDescription: 'Applications by people who work at this school.',
  })
  school!: School | null

  @BelongsTo('LocalAuthority', 'Authority of the applicant’s setting; absent when they work in none.', {
    nullable: true,
    many: 'applications',
    manyDescription: 'Applications by people who work in this authority.',
  })
  localAuthority!: LocalAuthority | null

  @BelongsTo('University', 'University that decides the application.', {
    many: 'applications',
    manyDescription: 'Applications that this university decides.',
  })
  university!: University
}
