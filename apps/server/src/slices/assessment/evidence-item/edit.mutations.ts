import { evidenceKinds, type EvidenceKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Whole, Words } from '../../../writing/inputs/fields.ts'
import { EvidenceItemChanged, change } from './evidence-item.changes.ts'
import { evidenceItemPolicy } from './evidence-item.policy.ts'

@InputType({ description: 'A piece of evidence as it is to read from now on.' })
class EditEvidenceInput extends thingInput('EvidenceItem', 'evidence') {
  @Words('Title that the participant gives it.', { most: 200 })
  title!: string

  @Choice(evidenceKinds, 'Form in which it is handed in.')
  kind!: EvidenceKind

  @Whole('Length in words; left out of what is no text.', { least: 1, most: 100_000, nullable: true })
  words?: number
}

export const editEvidence = change({
  name: 'editEvidence',
  description: 'Rewrites what is told of a draft, or of a piece that was returned.',
  of: evidenceItemPolicy,
  action: 'edit',
  input: EditEvidenceInput,
  answers: EvidenceItemChanged,
  refusals: [],
  async run(unit, { id, title, kind, words }) {
    await unit.store.update('EvidenceItem', id, { title, kind, words: words ?? null })
    return { ok: true, id }
  },
})
