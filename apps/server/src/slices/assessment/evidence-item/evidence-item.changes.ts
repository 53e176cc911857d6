import { evidenceMachine } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EvidenceItem } from './evidence-item.entity.ts'

/** How a piece of evidence is stored; its dates tell its history. */
export const evidence: Governed = { type: 'EvidenceItem', table: 'evidence_item', machine: evidenceMachine }

export const EvidenceItemChanged = changed(EvidenceItem, 'assessment')

export const { change } = mutationsOf('assessment')
