import { awardMachine } from '@cohortium/domain'
import { changed, changedList } from '../../../writing/answers.ts'
import type { Governed } from '../../../writing/history.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Award } from './award.entity.ts'

/** How an award's status and its history are stored. */
export const awards: Governed = {
  type: 'Award',
  table: 'award',
  machine: awardMachine,
  history: { type: 'AwardTransition', table: 'award_transition', of: 'award' },
}

export const AwardChanged = changed(Award, 'assessment')
export const AwardsChanged = changedList(Award, 'assessment', 'awards')

export const { change, create } = mutationsOf('assessment')
