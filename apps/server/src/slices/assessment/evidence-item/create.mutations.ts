import { evidenceKinds, type EvidenceKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { OutcomeOfAnotherFramework } from '../portfolio/portfolio.refusals.ts'
import { isTheirs, readPortfolio } from '../portfolio/read-portfolio.ts'
import { EvidenceItemChanged, change } from './evidence-item.changes.ts'
import { insert } from '../../../writing/insert.ts'

@InputType({ description: 'A piece of evidence that a participant begins.' })
class CreateEvidenceInput extends thingInput('Participant', 'participant') {
  @Ref('LearningOutcome', 'Outcome that it is to show.')
  outcomeId!: RowNumber

  @Words('Title that the participant gives it.', { most: 200 })
  title!: string

  @Choice(evidenceKinds, 'Form in which it is handed in.')
  kind!: EvidenceKind

  @Whole('Length in words, where it is a text.', { least: 1, most: 100_000, nullable: true })
  words?: number
}

export const createEvidence = change({
  name: 'createEvidence',
  description:
    'Begins a draft of a piece of evidence, which the allocated tutor records for the participant.',
  of: { type: 'Participant' },
  action: 'addEvidence',
  input: CreateEvidenceInput,
  answers: EvidenceItemChanged,
  refusals: [OutcomeOfAnotherFramework],
  async run(unit, { id, outcomeId, title, kind, words }) {
    const refusal = isTheirs(await readPortfolio(unit, id), outcomeId)
    if (refusal) return refusal
    const made = await insert(unit.store, 'EvidenceItem', {
      title,
      kind,
      words: words ?? null,
      status: 'draft',
      participant: { id },
      outcome: { id: outcomeId },
    })
    return { ok: true, id: made }
  },
})
