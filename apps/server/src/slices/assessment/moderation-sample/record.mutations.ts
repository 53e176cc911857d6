import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Flag, Words } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { ModerationSample } from './moderation-sample.entity.ts'
import { moderationSamplePolicy } from './moderation-sample.policy.ts'

@InputType({ description: 'What the external examiner finds of a sampled mark.' })
class RecordModerationInput extends thingInput('ModerationSample', 'sampled mark') {
  @Flag('Whether the examiner agrees with the mark.')
  agreed!: boolean

  @Words('What the examiner says about it.', { nullable: true })
  note?: string
}

export const recordModeration = mutationsOf('assessment').change({
  name: 'recordModeration',
  description:
    'Says, as the board’s external examiner, whether a sampled mark is right; the mark itself stays as it is.',
  of: moderationSamplePolicy,
  action: 'record',
  input: RecordModerationInput,
  answers: changed(ModerationSample, 'assessment'),
  refusals: [],
  async run(unit, { id, agreed, note }) {
    await unit.store.update('ModerationSample', id, { agreed, note: note ?? null })
    return { ok: true, id }
  },
})
