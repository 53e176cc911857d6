import { claimMachine, extensionReasons, refuse, type ExtensionReason } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { takeStep, type Governed } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { OthersRegistration, registrationIsOf } from '../participant/registration-is-of.ts'
import { participantPolicy } from '../participant/participant.policy.ts'
import { Extension } from './extension.entity.ts'
import { extensionPolicy } from './extension.policy.ts'

const { change } = mutationsOf('participation')
const ExtensionChanged = changed(Extension, 'participation')
const extensions: Governed = { type: 'Extension', table: 'extension', machine: claimMachine }

const NotLater = refusal('NotLater', 'The new due date is not later than the present one.')
const NothingDue = refusal('NothingDue', 'There is no due date that could be moved.')

@InputType({ description: 'A claim for more time.' })
class RequestExtensionInput extends thingInput('Participant', 'participant') {
  @Choice(extensionReasons, 'Why more time is asked for.') reason!: ExtensionReason
  @Ref('ModuleRegistration', 'Module whose deadline is meant; the whole programme if nothing is said.', {
    nullable: true,
  })
  moduleRegistrationId?: RowNumber
  @Day('The deadline as it is, where it is not a module’s.', { nullable: true }) originalDueOn?: string
}

export const requestExtension = change({
  name: 'requestExtension',
  description: 'Records a participant’s claim for more time.',
  of: participantPolicy,
  action: 'requestExtension',
  input: RequestExtensionInput,
  answers: ExtensionChanged,
  refusals: [OthersRegistration, NothingDue],
  async run(unit, { id, reason, moduleRegistrationId, originalDueOn }) {
    const owned = await registrationIsOf(unit, id, moduleRegistrationId)
    if (!owned.ok) return owned
    const due = owned.dueOn ?? originalDueOn
    if (due === undefined) return refuse('NothingDue', 'Give the deadline as it is: the module has none yet.')
    const made = await insert<Extension>(unit.store, 'Extension', {
      status: 'submitted',
      reason,
      requestedOn: unit.today,
      originalDueOn: due,
      participant: { id },
      moduleRegistration: moduleRegistrationId === undefined ? null : { id: moduleRegistrationId },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'A claim for more time of which proof is asked.' })
class RequestExtensionEvidenceInput extends thingInput('Extension', 'claim for more time') {}

@InputType({ description: 'A claim for more time of which proof has come.' })
class ProvideExtensionEvidenceInput extends thingInput('Extension', 'claim for more time') {}

export const requestExtensionEvidence = change({
  name: 'requestExtensionEvidence',
  description: 'Asks for proof of a claim for more time.',
  of: extensionPolicy,
  action: 'requestEvidence',
  input: RequestExtensionEvidenceInput,
  answers: ExtensionChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, extensions, id, { name: 'requestEvidence' })
    return { ok: true, id }
  },
})

export const provideExtensionEvidence = change({
  name: 'provideExtensionEvidence',
  description: 'Records that proof of a claim for more time has come.',
  of: extensionPolicy,
  action: 'provideEvidence',
  input: ProvideExtensionEvidenceInput,
  answers: ExtensionChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, extensions, id, { name: 'provideEvidence' })
    return { ok: true, id }
  },
})

@InputType({ description: 'More time.' })
class ApproveExtensionInput extends thingInput('Extension', 'claim for more time') {
  @Day('The new deadline.') extendedDueOn!: string
}

export const approveExtension = change({
  name: 'approveExtension',
  description: 'Grants more time; the module’s due date moves with it.',
  of: extensionPolicy,
  action: 'approve',
  input: ApproveExtensionInput,
  answers: ExtensionChanged,
  refusals: [NotLater],
  async run(unit, { id, extendedDueOn }) {
    const [row] = await unit.ask<{ due: string; registration: number | null }>(
      'select original_due_on::text as due, module_registration_id as registration from extension where id = $1',
      [id],
    )
    if (row && extendedDueOn <= row.due)
      return refuse('NotLater', `The deadline is ${row.due}; choose a later day.`)
    await takeStep(unit, extensions, id, {
      name: 'approve',
      changes: { extendedDueOn, decidedOn: unit.today },
    })
    if (row?.registration != null)
      await unit.store.update('ModuleRegistration', row.registration, { dueOn: extendedDueOn })
    return { ok: true, id }
  },
})

@InputType({ description: 'A claim for more time to refuse.' })
class RejectExtensionInput extends thingInput('Extension', 'claim for more time') {}

export const rejectExtension = change({
  name: 'rejectExtension',
  description: 'Refuses more time; the deadline stays.',
  of: extensionPolicy,
  action: 'reject',
  input: RejectExtensionInput,
  answers: ExtensionChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, extensions, id, { name: 'reject', changes: { decidedOn: unit.today } })
    return { ok: true, id }
  },
})
