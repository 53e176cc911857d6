import {
  awardKinds,
  awardScopes,
  awardStates,
  type Award as AwardFacts,
  type AwardKind,
  type AwardScope,
  type AwardState,
} from '@cohortium/domain'
import {
  BelongsTo,
  Code,
  DateOnly,
  Enum,
  GraphType,
  Id,
  Int,
  Text,
  TextList,
  Version,
} from '@cohortium/graph-sql/declare'
import { officeReaders, progressReaders } from '../../../readers.ts'
import type { ExamBoard } from '../exam-board/exam-board.entity.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'award',
  prefix: 'awd',
  plural: 'awards',
  description: 'An award recommended by an exam board for a participant, and what became of it.',
  readers: progressReaders,
  order: ['recommendedOn'],
  stands: { from: 'recommendedOn' },
  partialUniques: {
    award_one_live: { on: ['participant'], where: "status in ('recommended', 'conferred')" },
  },
  checks: {
    award_conferred_has_date: "status <> 'conferred' or conferred_on is not null",
    award_rescinded_has_date: "(status = 'rescinded') = (rescinded_on is not null)",
    award_dates_ordered: 'conferred_on >= recommended_on and rescinded_on >= recommended_on',
    award_credits_not_negative: 'credits >= 0',
  },
  indexes: [
    ['university', 'status'],
    ['conferredOn'],
    ['participant', 'recommendedOn'],
    ['examBoard', 'recommendedOn'],
    ['university', 'recommendedOn'],
  ],
})
export class Award implements AwardFacts {
  @Id() id!: number

  @Enum(awardKinds, 'Which award it is.') kind!: AwardKind

  @Enum(awardScopes, 'Scope of the award.') scope!: AwardScope

  @Enum(awardStates, 'Whether it has been conferred.', {
    asOf: { last: 'transitions.toState', before: 'fromState' },
  })
  status!: AwardState

  @Text('Title as printed on the certificate.') title!: string

  @Int('Credits it carries; 60 are usable towards a master’s.') credits!: number

  @DateOnly('Day of the board’s recommendation.') recommendedOn!: string

  @DateOnly('Day on which it was conferred; absent until then.', {
    nullable: true,
    asOf: { since: 'conferredOn' },
  })
  conferredOn!: string | null

  @DateOnly('Day on which it was taken back; absent if it never was.', {
    nullable: true,
    asOf: { since: 'rescindedOn' },
  })
  rescindedOn!: string | null

  @Code('Number printed on the certificate; absent until it is conferred.', {
    nullable: true,
    unique: true,
    readers: officeReaders,
    asOf: { since: 'conferredOn' },
  })
  certificateNumber!: string | null

  @TextList('Identifiers of the rules that led to the award, in the order in which they were applied.')
  reasons!: string[]

  @Version() version!: number

  @BelongsTo('Participant', 'Participant it is awarded to.', {
    many: 'awards',
    manyDescription: 'Awards recommended for the participant, rescinded ones included.',
  })
  participant!: Participant

  @BelongsTo('ExamBoard', 'Board that recommended it.', {
    hiddenFrom: ['authority_partner', 'tutor'],
    many: 'awards',
    manyDescription: 'Awards recommended by the board.',
  })
  examBoard!: ExamBoard

  @BelongsTo('University', 'University that confers it.', {
    many: 'awards',
    manyDescription: 'Awards of this university.',
  })
  university!: University
}
