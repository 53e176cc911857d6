import type { OutcomeJudgement as OutcomeJudgementFacts } from '@cohortium/domain'
import { BelongsTo, Bool, DateOnly, GraphType, Id, Version } from '@cohortium/graph-sql/declare'
import type { LearningOutcome } from '../../programme/learning-outcome/learning-outcome.entity.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'
import type { Tutor } from '../../participation/tutor/tutor.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'outcome_judgement',
  prefix: 'ojd',
  plural: 'outcomeJudgements',
  description: 'Whether a participant’s evidence as a whole meets one learning outcome.',
  order: ['judgedOn'],
  uniques: [['participant', 'outcome']],
  indexes: [
    ['participant', 'judgedOn'],
    ['outcome', 'judgedOn'],
    ['judgedBy', 'judgedOn'],
  ],
})
export class OutcomeJudgement implements OutcomeJudgementFacts {
  @Id() id!: number

  @Bool('True when the outcome is met.') isMet!: boolean

  @DateOnly('Day of the judgement.') judgedOn!: string

  @Version() version!: number

  @BelongsTo('Participant', 'Participant judged.', {
    many: 'outcomeJudgements',
    manyDescription: 'Judgements of the participant’s portfolio, one per outcome at most.',
  })
  participant!: Participant

  @BelongsTo('LearningOutcome', 'Learning outcome judged.', {
    many: 'judgements',
    manyDescription: 'Judgements on the outcome, of every participant.',
  })
  outcome!: LearningOutcome

  @BelongsTo('Tutor', 'Tutor who judged.', {
    many: 'judgements',
    manyDescription: 'Judgements that the tutor has made.',
  })
  judgedBy!: Tutor
}
