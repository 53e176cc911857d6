import { InputType } from 'type-graphql'
import { EntriesRefused, eachEntry, onErrors, type OnError } from '../../../writing/entries.ts'
import { ChangeInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Flag, Parts, Ref, Whole, type RowNumber } from '../../../writing/inputs/fields.ts'
import { judge } from './judge-outcome.ts'
import { OutcomeJudgementsChanged, create } from './outcome-judgement.changes.ts'

@InputType({ description: 'A judgement among several.' })
class JudgementEntryInput {
  @Ref('Participant', 'Whose evidence was judged.')
  participantId!: RowNumber

  @Ref('LearningOutcome', 'Outcome that was judged.')
  outcomeId!: RowNumber

  @Flag('Whether the evidence as a whole meets it.')
  isMet!: boolean

  @Whole('`version` of the judgement that this one takes the place of; left out of a first judgement.', {
    least: 1,
    most: 1_000_000,
    nullable: true,
  })
  judgementVersion?: number
}

@InputType({ description: 'Judgements of several outcomes or participants.' })
class JudgeOutcomesInput extends ChangeInput {
  @Parts(() => JudgementEntryInput, 'The judgements.')
  entries!: JudgementEntryInput[]

  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    {
      nullable: true,
    },
  )
  onError?: OnError
}

export const judgeOutcomes = create({
  name: 'judgeOutcomes',
  description: 'Judges several outcomes at once.',
  needs: 'evidence_judgements',
  input: JudgeOutcomesInput,
  answers: OutcomeJudgementsChanged,
  refusals: [EntriesRefused],
  run: (unit, { entries, onError }) =>
    eachEntry(unit, entries, onError, async (entry) => {
      const refusal = unit.mayNot({ type: 'Participant' }, 'judgeOutcome', entry.participantId)
      return refusal ?? (await judge(unit, entry))
    }),
})
