import { Field, Float, InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Words } from '../../../writing/inputs/fields.ts'
import { MarkChanged, change } from './mark.changes.ts'
import { markPolicy } from './mark.policy.ts'
import { MarksFrozen, OutOfBounds, ResultContradicted } from './mark.refusals.ts'
import { supersedeMark } from './supersede-mark.ts'

@InputType({ description: 'A mark as it should have been.' })
class CorrectMarkInput extends thingInput('Mark', 'mark') {
  @Field(() => Float, { description: 'Mark before any cap, 0 to 100.' })
  raw!: number

  @Words('Why the earlier mark was wrong.')
  note!: string
}

@InputType({ description: 'A frozen mark as it should have been.' })
class CorrectFrozenMarkInput extends CorrectMarkInput {}

const common = {
  of: markPolicy,
  answers: MarkChanged,
  refusals: [OutOfBounds, MarksFrozen, ResultContradicted],
} as const

export const correctMark = change({
  ...common,
  name: 'correctMark',
  input: CorrectMarkInput,
  description:
    'Puts another mark in the place of one that no board has frozen. The earlier one stays, superseded.',
  action: 'correct',
  run: (unit, { id, raw, note }) => supersedeMark(unit, { mark: id, raw, note, frozen: false }),
})

export const correctFrozenMark = change({
  ...common,
  name: 'correctFrozenMark',
  input: CorrectFrozenMarkInput,
  description:
    'Puts another mark in the place of one that a board has frozen, by the university’s office. What the board settled must stand.',
  action: 'correctFrozen',
  run: (unit, { id, raw, note }) => supersedeMark(unit, { mark: id, raw, note, frozen: true }),
})
