import { changed, changedList } from '../../../writing/answers.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { OutcomeJudgement } from './outcome-judgement.entity.ts'

export const OutcomeJudgementChanged = changed(OutcomeJudgement, 'assessment')
export const OutcomeJudgementsChanged = changedList(OutcomeJudgement, 'assessment', 'outcomeJudgements')

export const { change, create } = mutationsOf('assessment')
