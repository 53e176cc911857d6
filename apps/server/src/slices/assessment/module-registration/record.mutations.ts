import { Field, Float, InputType } from 'type-graphql'
import { EntriesRefused, eachEntry, onErrors, type OnError } from '../../../writing/entries.ts'
import { inTurn } from '../../../writing/in-turn.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Parts, Ref, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import { MarkMissing, MarkUnwanted, MarksFrozen, OutOfBounds } from '../mark/mark.refusals.ts'
import {
  ModuleRegistrationChanged,
  ModuleRegistrationsChanged,
  change,
  create,
  registrations,
} from './module-registration.changes.ts'
import { moduleRegistrationPolicy } from './module-registration.policy.ts'
import { recordResult } from './record-result.ts'

const rawMark = {
  nullable: true,
  description: 'Mark before any cap, 0 to 100; left out of a portfolio, which is passed or not.',
}
const noteText = 'What the marker adds for the board.'

@InputType({ description: 'The result of an attempt.' })
class RecordMarkInput extends thingInput('ModuleRegistration', 'module registration') {
  @Field(() => Float, rawMark)
  raw?: number

  @Words(noteText, { nullable: true })
  note?: string
}

export const recordMark = change({
  name: 'recordMark',
  description:
    'Records the result of an attempt, provisional until an exam board settles it. The allocated tutor is its first marker; after a referral the mark is capped at the pass mark.',
  of: moduleRegistrationPolicy,
  action: 'recordMark',
  input: RecordMarkInput,
  answers: ModuleRegistrationChanged,
  refusals: [OutOfBounds, MarkMissing, MarkUnwanted, MarksFrozen],
  run: async (unit, { id, raw, note }) =>
    recordResult(unit, { registration: id, raw, note, marker: await actingTutor(unit) }),
})

@InputType({ description: 'A result among several.' })
class MarkEntryInput {
  @Ref('ModuleRegistration', 'Registration whose work was marked.')
  moduleRegistrationId!: RowNumber

  @Whole('Its `version` as last seen; another one is refused.', { least: 1, most: 1_000_000 })
  expectedVersion!: number

  @Field(() => Float, rawMark)
  raw?: number

  @Words(noteText, { nullable: true })
  note?: string
}

@InputType({ description: 'Results of several attempts.' })
class RecordMarksInput extends ChangeInput {
  @Parts(() => MarkEntryInput, 'The results.')
  entries!: MarkEntryInput[]

  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    {
      nullable: true,
    },
  )
  onError?: OnError
}

export const recordMarks = create({
  name: 'recordMarks',
  description: 'Records the results of several attempts at once.',
  needs: 'marks',
  input: RecordMarksInput,
  answers: ModuleRegistrationsChanged,
  refusals: [EntriesRefused],
  async run(unit, { entries, onError }) {
    const marker = await actingTutor(unit)
    return eachEntry(
      unit,
      entries,
      onError,
      async ({ moduleRegistrationId: registration, expectedVersion, raw, note }) => {
        const refusal =
          unit.mayNot(moduleRegistrationPolicy, 'recordMark', registration) ??
          (await inTurn(unit, registrations, registration, { step: 'recordMark', expectedVersion }))
        return refusal ?? (await recordResult(unit, { registration, raw, note, marker }))
      },
    )
  },
})
