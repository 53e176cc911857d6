import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Flag, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import { keepOutcomesMet } from '../portfolio/keep-outcomes-met.ts'
import { AlreadyJudged, OutcomeOfAnotherFramework } from '../portfolio/portfolio.refusals.ts'
import { StaleVersion } from '../../../writing/refusals/common.ts'
import { judge } from './judge-outcome.ts'
import { OutcomeJudgementChanged, change } from './outcome-judgement.changes.ts'
import { outcomeJudgementPolicy } from './outcome-judgement.policy.ts'

@InputType({ description: 'A first judgement of one outcome.' })
class JudgeOutcomeInput extends thingInput('Participant', 'participant') {
  @Ref('LearningOutcome', 'Outcome that is judged, of the participant’s version of the framework.')
  outcomeId!: RowNumber

  @Flag('Whether the evidence as a whole meets it.')
  isMet!: boolean
}

export const judgeOutcome = change({
  name: 'judgeOutcome',
  description: 'Judges whether a participant’s evidence as a whole meets an outcome.',
  of: { type: 'Participant' },
  action: 'judgeOutcome',
  input: JudgeOutcomeInput,
  answers: OutcomeJudgementChanged,
  refusals: [OutcomeOfAnotherFramework, AlreadyJudged, StaleVersion],
  run: (unit, { id, outcomeId, isMet }) => judge(unit, { participantId: id, outcomeId, isMet }),
})

@InputType({ description: 'A judgement that takes the place of an earlier one.' })
class CorrectJudgementInput extends thingInput('OutcomeJudgement', 'judgement') {
  @Flag('Whether the evidence as a whole meets the outcome after all.')
  isMet!: boolean
}

export const correctJudgement = change({
  name: 'correctJudgement',
  description: 'Judges an outcome anew; the audit trail keeps what was judged before.',
  of: outcomeJudgementPolicy,
  action: 'correct',
  input: CorrectJudgementInput,
  answers: OutcomeJudgementChanged,
  refusals: [],
  async run(unit, { id, isMet }) {
    const judgedBy = { id: await actingTutor(unit) }
    await unit.store.update('OutcomeJudgement', id, { isMet, judgedOn: unit.today, judgedBy })
    const [row] = await unit.ask<{ participant_id: number }>(
      'select participant_id from outcome_judgement where id = $1',
      [id],
    )
    if (row) await keepOutcomesMet(unit, row.participant_id)
    return { ok: true, id }
  },
})
