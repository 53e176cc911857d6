import { InputType } from 'type-graphql'
import { takeStep } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import { EvidenceItemChanged, change, evidence } from './evidence-item.changes.ts'
import { evidenceItemPolicy } from './evidence-item.policy.ts'

@InputType({ description: 'A draft to hand in.' })
class SubmitEvidenceInput extends thingInput('EvidenceItem', 'evidence') {}

@InputType({ description: 'A piece of evidence to accept.' })
class JudgeEvidenceMetInput extends thingInput('EvidenceItem', 'evidence') {}

@InputType({ description: 'A piece of evidence to send back.' })
class ReturnEvidenceInput extends thingInput('EvidenceItem', 'evidence') {}

@InputType({ description: 'An improved piece to hand in.' })
class ResubmitEvidenceInput extends thingInput('EvidenceItem', 'evidence') {}

const common = {
  of: evidenceItemPolicy,
  answers: EvidenceItemChanged,
  refusals: [],
} as const

export const submitEvidence = change({
  ...common,
  name: 'submitEvidence',
  input: SubmitEvidenceInput,
  description: 'Hands a draft in for the participant.',
  action: 'submit',
  async run(unit, { id }) {
    await takeStep(unit, evidence, id, { name: 'submit', changes: { submittedOn: unit.today } })
    return { ok: true, id }
  },
})

export const judgeEvidenceMet = change({
  ...common,
  name: 'judgeEvidenceMet',
  input: JudgeEvidenceMetInput,
  description: 'Accepts a piece of evidence; whether its outcome is met is judged of all of them.',
  action: 'judgeMet',
  async run(unit, { id }) {
    const judgedBy = { id: await actingTutor(unit) }
    await takeStep(unit, evidence, id, { name: 'judgeMet', changes: { judgedOn: unit.today, judgedBy } })
    return { ok: true, id }
  },
})

export const returnEvidence = change({
  ...common,
  name: 'returnEvidence',
  input: ReturnEvidenceInput,
  description: 'Sends a piece of evidence back for more work; what is missing is said in feedback on it.',
  action: 'return',
  async run(unit, { id }) {
    await takeStep(unit, evidence, id, { name: 'return', changes: { returnedOn: unit.today } })
    return { ok: true, id }
  },
})

export const resubmitEvidence = change({
  ...common,
  name: 'resubmitEvidence',
  input: ResubmitEvidenceInput,
  description: 'Hands in a piece that was returned, improved.',
  action: 'resubmit',
  async run(unit, { id }) {
    await takeStep(unit, evidence, id, { name: 'resubmit', changes: { resubmittedOn: unit.today } })
    return { ok: true, id }
  },
})
