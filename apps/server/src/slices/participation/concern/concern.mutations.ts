import {
  concernCategories,
  concernMachine,
  concernSeverities,
  type ConcernCategory,
  type ConcernSeverity,
} from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { takeStep, type Governed } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Flag, Words } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { participantPolicy } from '../participant/participant.policy.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import { Concern } from './concern.entity.ts'
import { concernPolicy } from './concern.policy.ts'

const { change } = mutationsOf('participation')
const ConcernChanged = changed(Concern, 'participation')
const concerns: Governed = { type: 'Concern', table: 'concern', machine: concernMachine }

@InputType({ description: 'A worry about a participant.' })
class RaiseConcernInput extends thingInput('Participant', 'participant') {
  @Choice(concernCategories, 'What it is about.') category!: ConcernCategory
  @Choice(concernSeverities, 'How soon someone should act.') severity!: ConcernSeverity
  @Words('What was noticed.', { most: 5_000 }) summary!: string
  @Flag('Whether only their own tutor and the university read it.', { nullable: true }) restricted?: boolean
}

export const raiseConcern = change({
  name: 'raiseConcern',
  description: 'Raises a worry about a participant.',
  of: participantPolicy,
  action: 'raiseConcern',
  input: RaiseConcernInput,
  answers: ConcernChanged,
  refusals: [],
  async run(unit, { id, category, severity, summary, restricted = false }) {
    const made = await insert<Concern>(unit.store, 'Concern', {
      category,
      severity,
      status: 'open',
      summary,
      raisedOn: unit.today,
      restricted,
      participant: { id },
      raisedBy: { id: await actingTutor(unit) },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'What is being done about a concern.' })
class StartActionInput extends thingInput('Concern', 'concern') {
  @Words('What is being done.', { most: 5_000 }) action!: string
}

export const startAction = change({
  name: 'startAction',
  description: 'Records that somebody acts on a concern, and how.',
  of: concernPolicy,
  action: 'startAction',
  input: StartActionInput,
  answers: ConcernChanged,
  refusals: [],
  async run(unit, { id, action }) {
    await takeStep(unit, concerns, id, { name: 'startAction', changes: { action } })
    return { ok: true, id }
  },
})

@InputType({ description: 'How a concern was settled.' })
class ResolveConcernInput extends thingInput('Concern', 'concern') {
  @Words('What was done; what is recorded already, if nothing is said.', { nullable: true, most: 5_000 })
  action?: string
}

export const resolveConcern = change({
  name: 'resolveConcern',
  description: 'Settles a concern.',
  of: concernPolicy,
  action: 'resolve',
  input: ResolveConcernInput,
  answers: ConcernChanged,
  refusals: [],
  async run(unit, { id, action }) {
    const changes = { resolvedOn: unit.today, ...(action === undefined ? {} : { action }) }
    await takeStep(unit, concerns, id, { name: 'resolve', changes })
    return { ok: true, id }
  },
})

@InputType({ description: 'A settled concern to raise again.' })
class ReopenConcernInput extends thingInput('Concern', 'concern') {}

export const reopenConcern = change({
  name: 'reopenConcern',
  description: 'Raises a settled concern again.',
  of: concernPolicy,
  action: 'reopen',
  input: ReopenConcernInput,
  answers: ConcernChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, concerns, id, { name: 'reopen', changes: { resolvedOn: null } })
    return { ok: true, id }
  },
})
