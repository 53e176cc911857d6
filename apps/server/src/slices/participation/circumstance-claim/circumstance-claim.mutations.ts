import { circumstanceKinds, claimMachine, type CircumstanceKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { takeStep, type Governed } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { OthersRegistration, registrationIsOf } from '../participant/registration-is-of.ts'
import { participantPolicy } from '../participant/participant.policy.ts'
import { CircumstanceClaim } from './circumstance-claim.entity.ts'
import { circumstanceClaimPolicy } from './circumstance-claim.policy.ts'

const { change } = mutationsOf('participation')
const CircumstanceClaimChanged = changed(CircumstanceClaim, 'participation')
const claims: Governed = { type: 'CircumstanceClaim', table: 'circumstance_claim', machine: claimMachine }

@InputType({ description: 'Events beyond control that may have harmed assessed work.' })
class ClaimCircumstanceInput extends thingInput('Participant', 'participant') {
  @Choice(circumstanceKinds, 'What happened, in broad terms.') kind!: CircumstanceKind
  @Words('What happened, in the participant’s words.', { most: 5_000 }) summary!: string
  @Ref('ModuleRegistration', 'Module whose work was harmed; the whole programme if nothing is said.', {
    nullable: true,
  })
  moduleRegistrationId?: RowNumber
}

export const claimCircumstance = change({
  name: 'claimCircumstance',
  description: 'Records a participant’s claim that an exam board allow for events beyond control.',
  of: participantPolicy,
  action: 'claimCircumstance',
  input: ClaimCircumstanceInput,
  answers: CircumstanceClaimChanged,
  refusals: [OthersRegistration],
  async run(unit, { id, kind, summary, moduleRegistrationId }) {
    const owned = await registrationIsOf(unit, id, moduleRegistrationId)
    if (!owned.ok) return owned
    const made = await insert<CircumstanceClaim>(unit.store, 'CircumstanceClaim', {
      status: 'submitted',
      kind,
      summary,
      submittedOn: unit.today,
      participant: { id },
      moduleRegistration: moduleRegistrationId === undefined ? null : { id: moduleRegistrationId },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'A claim of circumstances of which proof is asked.' })
class RequestClaimEvidenceInput extends thingInput('CircumstanceClaim', 'claim') {}

@InputType({ description: 'A claim of circumstances of which proof has come.' })
class ProvideClaimEvidenceInput extends thingInput('CircumstanceClaim', 'claim') {}

export const requestClaimEvidence = change({
  name: 'requestClaimEvidence',
  description: 'Asks for proof of a claim of circumstances.',
  of: circumstanceClaimPolicy,
  action: 'requestEvidence',
  input: RequestClaimEvidenceInput,
  answers: CircumstanceClaimChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, claims, id, { name: 'requestEvidence' })
    return { ok: true, id }
  },
})

export const provideClaimEvidence = change({
  name: 'provideClaimEvidence',
  description: 'Records that proof of a claim of circumstances has come.',
  of: circumstanceClaimPolicy,
  action: 'provideEvidence',
  input: ProvideClaimEvidenceInput,
  answers: CircumstanceClaimChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, claims, id, { name: 'provideEvidence' })
    return { ok: true, id }
  },
})

@InputType({ description: 'A claim that is accepted, and why.' })
class ApproveClaimInput extends thingInput('CircumstanceClaim', 'claim') {
  @Words('What was decided, and why.', { most: 2_000 }) decisionNote!: string
}

@InputType({ description: 'A claim that is refused, and why.' })
class RejectClaimInput extends thingInput('CircumstanceClaim', 'claim') {
  @Words('What was decided, and why.', { most: 2_000 }) decisionNote!: string
}

export const approveClaim = change({
  name: 'approveClaim',
  description: 'Accepts a claim of circumstances, for which the exam board allows.',
  of: circumstanceClaimPolicy,
  action: 'approve',
  input: ApproveClaimInput,
  answers: CircumstanceClaimChanged,
  refusals: [],
  async run(unit, { id, decisionNote }) {
    await takeStep(unit, claims, id, { name: 'approve', changes: { decisionNote, decidedOn: unit.today } })
    return { ok: true, id }
  },
})

export const rejectClaim = change({
  name: 'rejectClaim',
  description: 'Refuses a claim of circumstances.',
  of: circumstanceClaimPolicy,
  action: 'reject',
  input: RejectClaimInput,
  answers: CircumstanceClaimChanged,
  refusals: [],
  async run(unit, { id, decisionNote }) {
    await takeStep(unit, claims, id, { name: 'reject', changes: { decisionNote, decidedOn: unit.today } })
    return { ok: true, id }
  },
})
