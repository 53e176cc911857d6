import {
  ageBands,
  awardScopes,
  deadlineBands,
  deadlineReasons,
  exitReasons,
  participantStates,
  type Participant as ParticipantFacts,
  type AgeBand,
  type AwardScope,
  type DeadlineBand,
  type DeadlineReason,
  type ExitReason,
  type ParticipantState,
} from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  Computed,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Int,
  Through,
  Version,
} from '@cohortium/graph-sql/declare'
import { nameReaders, pseudonymReaders, recordReaders } from '../../../readers.ts'
import type { Application } from '../../admissions/application/application.entity.ts'
import type { AwardScheme } from '../../programme/award-scheme/award-scheme.entity.ts'
import type { Cohort } from '../../programme/cohort/cohort.entity.ts'
import type { DeliveryGroup } from '../../programme/delivery-group/delivery-group.entity.ts'
import type { LearningOutcomeFramework } from '../../programme/learning-outcome-framework/learning-outcome-framework.entity.ts'
import type { LocalAuthority } from '../../partners/local-authority/local-authority.entity.ts'
import type { Person } from '../../admissions/person/person.entity.ts'
import type { Programme } from '../../programme/programme/programme.entity.ts'
import type { School } from '../../partners/school/school.entity.ts'
import type { Tutor } from '../tutor/tutor.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'
import { bandOf, daysLeftOf } from './deadline-ahead.ts'
import { frameworkOf } from './framework-of.ts'
import { participantChecks } from './participant.checks.ts'

@GraphType({
  owner: 'participation',
  table: 'participant',
  prefix: 'ptc',
  plural: 'participants',
  description: 'A person registered on a programme of the consortium: one row per registration.',
  keys: ['reference'],
  order: ['reference'],
  search: ['reference', 'givenName', 'familyName'],
  stands: { from: 'registeredOn' },
  partialUniques: {
    participant_one_live_per_scheme: {
      on: ['person', 'awardScheme'],
      where: "status in ('registered', 'active', 'interrupted')",
    },
  },
  checks: participantChecks,
  indexes: [
    ['cohort', 'status'],
    ['localAuthority', 'cohort'],
    ['statutoryDeadline'],
    ['person', 'reference'],
    ['programme', 'reference'],
    ['cohort', 'reference'],
    ['deliveryGroup', 'reference'],
    ['application', 'reference'],
    ['university', 'reference'],
    ['localAuthority', 'reference'],
    ['school', 'reference'],
    ['awardScheme', 'reference'],
    ['primaryTutor', 'reference'],
  ],
})
export class Participant implements ParticipantFacts {
  @Id() id!: number

  @Code('Number printed on letters about the registration, for example SWC-000001.', {
    readers: nameReaders,
    instead: 'pseudonym',
  })
  reference!: string

  @Enum(participantStates, 'Where the registration stands.', {
    asOf: { last: 'transitions.toState', before: 'fromState' },
  })
  status!: ParticipantState

  @Code('Stable made-up identifier that lets analysts follow the registration without knowing whose it is.', {
    readers: pseudonymReaders,
    instead: 'reference',
  })
  pseudonym!: string

  @Enum(ageBands, 'Age at registration as a range of years; absent when the date of birth is unknown.', {
    nullable: true,
    readers: recordReaders,
  })
  ageBand!: AgeBand | null

  @Enum(awardScopes, 'Scope of the award that the participant’s teacher status leads to.')
  scope!: AwardScope

  @DateOnly('Day of registration.') registeredOn!: string

  @DateOnly('First day of study; absent until then.', { nullable: true, asOf: { since: 'startedOn' } })
  startedOn!: string | null

  @DateOnly('First day of the latest interruption; absent when there is none.', {
    nullable: true,
    asOf: { never: 'ask for `transitions`, which have every interruption' },
  })
  interruptedOn!: string | null

  @DateOnly('Day on which an interrupted participant is expected back.', {
    nullable: true,
    asOf: { never: 'it is kept for the latest interruption alone' },
  })
  expectedReturnOn!: string | null

  @DateOnly('Day of completion, withdrawal or discontinuation; absent until then.', {
    nullable: true,
    asOf: { since: 'endedOn' },
  })
  endedOn!: string | null

  @Enum(exitReasons, 'Structured reason for withdrawal or discontinuation; absent otherwise.', {
    nullable: true,
    readers: recordReaders,
    asOf: { since: 'endedOn' },
  })
  exitReason!: ExitReason | null

  @DateOnly(
    'Last day by which the law wants the award held: the third anniversary of the first SENCO appointment. Absent when there is none, for the reason given beside it.',
    { nullable: true },
  )
  statutoryDeadline!: string | null

  @Enum(deadlineReasons, 'Why there is a statutory deadline, or why there is none.')
  statutoryDeadlineReason!: DeadlineReason

  @Int('Learning outcomes judged met, 0 to the number in the framework.', {
    asOf: { never: 'count `outcomeJudgements` by `judgedOn`, without `asOf`' },
  })
  outcomesMet!: number

  @Int('Learning outcomes in the participant’s version of the framework.') outcomesTotal!: number

  @Int('Taught days attended or made up elsewhere, 0 to 6.', {
    asOf: { never: 'count `attendances` by the day they are of, without `asOf`' },
  })
  daysAttended!: number

  @Int('Credits of the modules passed, 0 to 60.', {
    asOf: { never: 'sum the credits of `moduleRegistrations` that are PASSED' },
  })
  creditsAchieved!: number

  @Version() version!: number

  @Computed(
    'Float',
    'Share of the framework’s outcomes judged met, 0 to 1; absent when the programme has none.',
    (t) => `(${t}.outcomes_met::float8 / nullif(${t}.outcomes_total, 0))`,
    {
      nullable: true,
      asOf: { never: 'count `outcomeJudgements` by `judgedOn`, without `asOf`' },
    },
  )
  progress!: number | null

  @Computed(
    'Int',
    'Days from the programme’s today to the statutory deadline, negative once it is behind; absent where there is none, or where the registration is over.',
    (t) => daysLeftOf(t),
    { nullable: true, asOf: { never: 'reckon it from `statutoryDeadline`' } },
  )
  daysLeft!: number | null

  @Computed(
    deadlineBands,
    'How near the statutory deadline is; absent where there is none, or where the registration is over.',
    (t) => bandOf(t),
    { nullable: true, asOf: { never: 'reckon it from `statutoryDeadline`' } },
  )
  deadlineBand!: DeadlineBand | null

  @Through('person.identity.givenName', 'Given name. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'pseudonym',
  })
  givenName!: string | null

  @Through('person.identity.familyName', 'Family name. Personal.', {
    personal: true,
    readers: nameReaders,
    instead: 'pseudonym',
  })
  familyName!: string | null

  @BelongsTo('Person', 'Person registered.', {
    many: 'participations',
    manyDescription: 'The person’s registrations, one per programme taken.',
  })
  person!: Person

  @BelongsTo('Programme', 'Programme of study.', {
    many: 'participants',
    manyDescription: 'Participants registered on the programme.',
  })
  programme!: Programme

  @BelongsTo('Cohort', 'Cohort the participant studies with.', {
    many: 'participants',
    manyDescription: 'Participants of the cohort.',
  })
  cohort!: Cohort

  @BelongsTo('DeliveryGroup', 'Group the participant is taught in; absent until one is given.', {
    nullable: true,
    many: 'participants',
    manyDescription: 'Participants taught in the group.',
  })
  deliveryGroup!: DeliveryGroup | null

  @BelongsTo(
    'Application',
    'Application that led to the registration; absent for registrations older than the records.',
    {
      nullable: true,
      hiddenFrom: ['university_partner'],
      many: 'participants',
      manyDescription: 'Registration that the application led to.',
      manyList: 'plain',
    },
  )
  application!: Application | null

  @BelongsTo('University', 'University that registers the participant.', {
    many: 'participants',
    manyDescription: 'Participants registered by this university.',
  })
  university!: University

  @BelongsTo('LocalAuthority', 'Authority in which the participant works and is taught.', {
    many: 'participants',
    manyDescription: 'Participants who work in this authority.',
  })
  localAuthority!: LocalAuthority

  @BelongsTo('School', 'School or setting where the participant works; absent when it is unknown.', {
    nullable: true,
    many: 'participants',
    manyDescription: 'Participants who work at this school.',
  })
  school!: School | null

  @BelongsTo('AwardScheme', 'Scheme of awards whose dates bind the registration.', {
    many: 'participants',
    manyDescription: 'Participants registered under the scheme.',
  })
  awardScheme!: AwardScheme

  @BelongsTo(
    'LearningOutcomeFramework',
    'Version of the learning outcomes by which the portfolio is judged: the latest one published by the day of registration, or the first for older registrations. Absent when the programme has no portfolio.',
    { nullable: true, by: (t) => frameworkOf(t) },
  )
  framework!: LearningOutcomeFramework | null

  @BelongsTo('Tutor', 'Tutor allocated on the programme’s today; absent when none is.', {
    nullable: true,
    many: 'caseload',
    manyDescription: 'Participants allocated to the tutor on the programme’s today.',
    asOf: { last: 'tutorAllocations.tutor' },
  })
  primaryTutor!: Tutor | null
}
