import type { Mark as MarkFacts } from '@cohortium/domain'
import {
  BelongsTo,
  Bool,
  DateOnly,
  GraphType,
  Id,
  Int,
  Numeric,
  Text,
  Version,
} from '@cohortium/graph-sql/declare'
import { assessmentReaders, markingReaders } from '../../../readers.ts'
import type { ModuleRegistration } from '../module-registration/module-registration.entity.ts'
import type { Tutor } from '../../participation/tutor/tutor.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'mark',
  prefix: 'mrk',
  plural: 'marks',
  description: 'The mark of one attempt at a module. A correction is a new mark that supersedes the old one.',
  readers: assessmentReaders,
  order: ['attempt'],
  partialUniques: { mark_one_current: { on: ['moduleRegistration'], where: 'is_current' } },
  checks: {
    mark_two_markers_differ: 'second_marker_id <> first_marker_id',
    mark_second_marking_complete:
      '(second_raw is null) = (second_marked_on is null) and (second_raw is null or second_marker_id is not null)',
    mark_range: 'raw between 0 and 100 and capped between 0 and 100 and second_raw between 0 and 100',
    mark_capped_not_above_raw: 'capped <= raw',
    mark_attempt_from_1: 'attempt >= 1',
    mark_not_its_own_successor: 'supersedes_id <> id',
  },
  indexes: [
    ['moduleRegistration', 'attempt'],
    ['firstMarker', 'markedOn'],
    ['secondMarker', 'markedOn'],
    ['supersedes'],
  ],
})
export class Mark implements MarkFacts {
  @Id() id!: number

  @Int('Which attempt was marked, from 1.') attempt!: number

  @Numeric('Mark as the first marker gave it, 0 to 100.', { precision: 5, scale: 2 }) raw!: number

  @Numeric(
    'Mark that counts, 0 to 100: never above the raw one, and at most the pass mark for a referred attempt.',
    { precision: 5, scale: 2 },
  )
  capped!: number

  @Numeric('Mark that the second marker gave, 0 to 100; absent where there was no second marking.', {
    precision: 5,
    scale: 2,
    nullable: true,
  })
  secondRaw!: number | null

  @DateOnly('Day of the first marking.') markedOn!: string

  @DateOnly('Day of the second marking; absent where there was none.', { nullable: true })
  secondMarkedOn!: string | null

  @Bool('True for the mark that counts; false for one that a later mark replaced.') isCurrent!: boolean

  @DateOnly('Day on which an exam board froze the mark; absent while it can still change.', {
    nullable: true,
  })
  frozenOn!: string | null

  @Text('What the markers add for the board.', { nullable: true, readers: markingReaders })
  note!: string | null

  @Version() version!: number

  @BelongsTo('ModuleRegistration', 'Registration whose work was marked.', {
    many: 'marks',
    manyDescription: 'Marks of every attempt, superseded ones included.',
  })
  moduleRegistration!: ModuleRegistration

  @BelongsTo('Tutor', 'Tutor who marked first.', {
    many: 'firstMarkings',
    manyDescription: 'Marks that the tutor gave as first marker.',
    manyOrder: ['markedOn'],
  })
  firstMarker!: Tutor

  @BelongsTo('Tutor', 'Tutor who marks second, never the first; absent where nobody was named for it.', {
    nullable: true,
    many: 'secondMarkings',
    manyDescription: 'Marks that the tutor checked as second marker.',
    manyOrder: ['markedOn'],
  })
  secondMarker!: Tutor | null

  @BelongsTo('Mark', 'Earlier mark that this one corrects or replaces; absent for the first.', {
    nullable: true,
    hiddenFrom: ['tutor', 'external_examiner'],
  })
  supersedes!: Mark | null
}
