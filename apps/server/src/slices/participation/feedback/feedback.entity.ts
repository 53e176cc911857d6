import { feedbackStates, type Feedback as FeedbackFacts, type FeedbackState } from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { supportReaders, teachingReaders } from '../../../readers.ts'
import type { EvidenceItem } from '../../assessment/evidence-item/evidence-item.entity.ts'
import type { Module } from '../../programme/module/module.entity.ts'
import type { Participant } from '../participant/participant.entity.ts'
import type { TaughtDay } from '../../programme/taught-day/taught-day.entity.ts'
import type { Tutor } from '../tutor/tutor.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'feedback',
  prefix: 'fbk',
  plural: 'feedbacks',
  description: 'Formative comments by a tutor on one subject: a module, a piece of evidence or a taught day.',
  readers: supportReaders,
  order: ['writtenOn'],
  search: ['body'],
  checks: {
    feedback_one_subject: 'num_nonnulls(module_id, evidence_item_id, taught_day_id) = 1',
    feedback_published_has_date: "(status = 'published') = (published_on is not null)",
  },
  indexes: [
    ['participant', 'writtenOn'],
    ['tutor', 'writtenOn'],
    ['module', 'writtenOn'],
    ['evidenceItem', 'writtenOn'],
    ['taughtDay', 'writtenOn'],
  ],
})
export class Feedback implements FeedbackFacts {
  @Id() id!: number

  @Enum(feedbackStates, 'Whether the participant can read it yet.') status!: FeedbackState

  @Text('The comments themselves.', { readers: teachingReaders }) body!: string

  @DateOnly('Day on which they were written.') writtenOn!: string

  @DateOnly('Day from which the participant can read them; absent for a draft.', { nullable: true })
  publishedOn!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant addressed.', {
    many: 'feedback',
    manyDescription: 'Comments by tutors on the participant’s work.',
  })
  participant!: Participant

  @BelongsTo('Tutor', 'Tutor who wrote it.', {
    many: 'feedback',
    manyDescription: 'Comments written by the tutor.',
  })
  tutor!: Tutor

  @BelongsTo('Module', 'Module commented on; absent when the subject is another.', {
    nullable: true,
    many: 'feedback',
    manyDescription: 'Comments on work for the module.',
  })
  module!: Module | null

  @BelongsTo('EvidenceItem', 'Evidence commented on; absent when the subject is another.', {
    nullable: true,
    many: 'feedback',
    manyDescription: 'Comments on the evidence.',
  })
  evidenceItem!: EvidenceItem | null

  @BelongsTo('TaughtDay', 'Taught day commented on; absent when the subject is another.', {
    nullable: true,
    many: 'feedback',
    manyDescription: 'Comments on participants’ work on the day.',
  })
  taughtDay!: TaughtDay | null
}
