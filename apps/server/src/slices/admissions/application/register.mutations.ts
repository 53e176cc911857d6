import { ageBandAt, feePayers, refuse, type FeePayer } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { deadlineOf } from '../person/keep-deadlines.ts'
import { drawNumber } from '../../../writing/people/draw-number.ts'
import { takeNumber } from '../../../writing/people/take-number.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { chooseGroup } from './choose-group.ts'
import { planRegistration, type RegistrationPlan } from './plan-registration.ts'
import { readCase } from './read-case.ts'
import { registrationQuestion, type RegistrationAnswer } from './registration-facts.ts'
import { numberIn } from '../../../writing/insert.ts'

const AlreadyRegistered = refusal(
  'AlreadyRegistered',
  'The person has a live registration under the same award.',
)
const AuthorityMissing = refusal('AuthorityMissing', 'It is not told in which authority the applicant works.')
const NoModuleInRole = refusal('NoModuleInRole', 'The university does not teach the programme.')
const NoVariantForAuthority = refusal(
  'NoVariantForAuthority',
  'The university does not teach its modules in the authority.',
)
const GroupElsewhere = refusal('GroupElsewhere', 'The group is of another cohort or authority.')
const GroupFull = refusal('GroupFull', 'Every place of the group is taken.')
const PayerNotNamed = refusal('PayerNotNamed', 'The fee is owed by somebody else, who is not named.')

@InputType({ description: 'Somebody accepted who becomes a participant.' })
class RegisterApplicantInput extends thingInput('Application', 'application') {
  @Choice(feePayers, 'Who owes the fee, where one is published.')
  payer!: FeePayer

  @Words('Name of the payer when it is neither the school nor the participant.', {
    most: 200,
    nullable: true,
  })
  payerName?: string

  @Ref('DeliveryGroup', 'Group to be taught in; the emptiest one of the authority where absent.', {
    nullable: true,
  })
  deliveryGroup?: RowNumber
}

export const registerApplicant = change({
  name: 'registerApplicant',
  description:
    'Makes an accepted applicant a participant: with the modules of their authority, the fee that is owed and a draft of the release agreement.',
  of: applicationPolicy,
  action: 'register',
  input: RegisterApplicantInput,
  answers: ApplicationChanged,
  refusals: [
    AlreadyRegistered,
    AuthorityMissing,
    SchemeClosed,
    SchemeNotOpen,
    NoModuleInRole,
    NoVariantForAuthority,
    GroupElsewhere,
    GroupFull,
    PayerNotNamed,
  ],
  constraints: {
    participant_one_live_per_scheme: refuse(
      'AlreadyRegistered',
      'The person was registered under this award meanwhile; look at them again.',
    ),
  },
  async run(unit, { id, payer, payerName, deliveryGroup }) {
    if (payer === 'other' && !payerName)
      return refuse('PayerNotNamed', 'Name who owes the fee, or choose the school or the participant.')
    await unit.ask('select pg_advisory_xact_lock(3, cohort_id) from application where id = $1', [id])
    // The fee that is read here stays what it is until the registration owes it.
    await unit.ask(
      `select pg_advisory_xact_lock_shared(4, c.academic_year_id)
       from application a join cohort c on c.id = a.cohort_id where a.id = $1`,
      [id],
    )
    const answer = await unit.read(registrationQuestion, { id: `app_${id}` })
    const plan = planRegistration(answer, unit.today)
    if (!plan.ok) return plan
    const group = chooseGroup(answer.application, deliveryGroup)
    if (!group.ok) return group
    const participant = await addParticipant(unit, id, { answer, plan, groupId: group.id })
    await addModules(unit, participant, plan)
    if (plan.fee)
      await unit.store.insert('FeeLiability', {
        amountPence: plan.fee.amountPence,
        payer,
        payerName: payer === 'other' ? payerName : null,
        participant: { id: participant },
        feeRate: { id: plan.fee.rateId },
      })
    const { school } = answer.application
    await unit.store.insert('ReleaseAgreement', {
      status: 'draft',
      participant: { id: participant },
      school: school && { id: numberIn(school.id) },
    })
    await takeStep(unit, applications, id, { name: 'register' })
    return { ok: true, id }
  },
})

interface Registering {
  readonly answer: RegistrationAnswer
  readonly plan: RegistrationPlan
  readonly groupId: number | null
}

async function addParticipant(
  unit: Unit,
  applicationId: number,
  { answer: { application }, plan, groupId }: Registering,
): Promise<number> {
  const { person, programme, cohort, school, university } = application
  const { judged } = await readCase(unit, applicationId)
  const deadline = await deadlineOf(unit, numberIn(person.id))
  const id = await takeNumber(unit, 'participant')
  await unit.store.insert('Participant', {
    id,
    reference: await drawNumber(unit, 'participant', 'SWC'),
    status: 'registered',
    pseudonym: unit.pseudonyms.of('participant', id),
    ageBand: ageBandAt(person.dateOfBirth, unit.today),
    scope: judged.route?.scope ?? 'full',
    registeredOn: unit.today,
    statutoryDeadline: deadline.deadline,
    statutoryDeadlineReason: deadline.reason,
    outcomesMet: 0,
    outcomesTotal: plan.outcomesTotal,
    daysAttended: 0,
    creditsAchieved: 0,
    person: { id: numberIn(person.id) },
    programme: { id: numberIn(programme.id) },
    cohort: { id: numberIn(cohort.id) },
    deliveryGroup: groupId === null ? null : { id: groupId },
    application: { id: applicationId },
    university: { id: numberIn(university.id) },
    localAuthority: { id: plan.localAuthorityId },
    school: school && { id: numberIn(school.id) },
    awardScheme: { id: numberIn(programme.awardScheme.id) },
  })
  return id
}

async function addModules({ store, today }: Unit, participantId: number, { modules }: RegistrationPlan) {
  for (const { role, moduleId, variantId } of modules)
    await store.insert('ModuleRegistration', {
      role,
      status: 'in_progress',
      isCurrent: true,
      registeredOn: today,
      attempt: 1,
      participant: { id: participantId },
      module: { id: moduleId },
      moduleVariant: variantId === null ? null : { id: variantId },
    })
}
