import {
  moderationReasons,
  type ModerationSample as ModerationSampleFacts,
  type ModerationReason,
} from '@cohortium/domain'
import { BelongsTo, Bool, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { assessmentReaders, moderationReaders } from '../../../readers.ts'
import type { ExamBoard } from '../exam-board/exam-board.entity.ts'
import type { Mark } from '../mark/mark.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'moderation_sample',
  prefix: 'mds',
  plural: 'moderationSamples',
  description: 'A mark that a board’s external examiner looks at.',
  readers: assessmentReaders,
  uniques: [['examBoard', 'mark']],
  indexes: [['mark']],
})
export class ModerationSample implements ModerationSampleFacts {
  @Id() id!: number

  @Enum(moderationReasons, 'Why the mark was chosen.') reason!: ModerationReason

  @Bool(
    'True when the examiner agrees with the mark, false when not; absent until the examiner has looked.',
    { nullable: true },
  )
  agreed!: boolean | null

  @Text('What the examiner says about it.', { nullable: true, readers: moderationReaders, instead: 'agreed' })
  note!: string | null

  @Version() version!: number

  @BelongsTo('ExamBoard', 'Board for which the mark was sampled.', {
    hiddenFrom: ['tutor'],
    many: 'moderationSamples',
    manyDescription: 'Marks sampled for the board’s external examiner.',
  })
  examBoard!: ExamBoard

  @BelongsTo('Mark', 'Mark sampled.', {
    many: 'moderationSamples',
    manyDescription: 'Samples that the mark was part of.',
  })
  mark!: Mark
}
