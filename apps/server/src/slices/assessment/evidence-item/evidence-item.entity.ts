import {
  evidenceKinds,
  evidenceStates,
  type EvidenceItem as EvidenceItemFacts,
  type EvidenceKind,
  type EvidenceState,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import { assessmentReaders, markingReaders } from '../../../readers.ts'
import type { LearningOutcome } from '../../programme/learning-outcome/learning-outcome.entity.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'
import type { Tutor } from '../../participation/tutor/tutor.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'evidence_item',
  prefix: 'evi',
  plural: 'evidenceItems',
  description: 'A piece of evidence that a participant puts in the portfolio for one learning outcome.',
  readers: assessmentReaders,
  search: ['title'],
  checks: {
    evidence_item_submitted_has_date: "(status = 'draft') = (submitted_on is null)",
    evidence_item_met_is_judged:
      "(status = 'met') = (judged_on is not null) and (judged_on is null or judged_by_id is not null)",
    evidence_item_returned_has_date: "status <> 'returned' or returned_on is not null",
    evidence_item_dates_ordered:
      'returned_on >= submitted_on and resubmitted_on >= submitted_on and judged_on >= submitted_on',
    evidence_item_words_positive: 'words > 0',
  },
  indexes: [['participant', 'outcome'], ['outcome'], ['judgedBy']],
})
export class EvidenceItem implements EvidenceItemFacts {
  @Id() id!: number

  @Text('Title that the participant gave it.', { readers: markingReaders, instead: 'kind' }) title!: string

  @Enum(evidenceKinds, 'Form of the evidence.') kind!: EvidenceKind

  @Enum(evidenceStates, 'Where it stands between participant and tutor.') status!: EvidenceState

  @DateOnly('Day of the first submission; absent for a draft.', { nullable: true })
  submittedOn!: string | null

  @DateOnly('Day on which it was last returned for more work; absent if it never was.', { nullable: true })
  returnedOn!: string | null

  @DateOnly('Day on which it was last submitted again; absent if it never was.', { nullable: true })
  resubmittedOn!: string | null

  @DateOnly('Day on which a tutor judged it to meet the outcome; absent until then.', { nullable: true })
  judgedOn!: string | null

  @Int('Length in words; absent for evidence that is not a text.', { nullable: true }) words!: number | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant whose evidence it is.', {
    hiddenFrom: ['tutor'],
    many: 'evidenceItems',
    manyDescription: 'Evidence in the participant’s portfolio.',
  })
  participant!: Participant

  @BelongsTo('LearningOutcome', 'Learning outcome it is evidence for.', {
    many: 'evidenceItems',
    manyDescription: 'Evidence for the outcome, of every participant.',
  })
  outcome!: LearningOutcome

  @BelongsTo('Tutor', 'Tutor who judged it; absent until then.', {
    nullable: true,
    many: 'evidenceJudged',
    manyDescription: 'Evidence that the tutor has judged.',
  })
  judgedBy!: Tutor | null
}
