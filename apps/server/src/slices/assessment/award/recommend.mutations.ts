import { refuse, type AwardReason, type Refusal } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { EntriesRefused, eachEntry, onErrors, type OnError } from '../../../writing/entries.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Refs, type RowNumber } from '../../../writing/inputs/fields.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { examBoardPolicy } from '../exam-board/exam-board.policy.ts'
import { BoardOfOtherUniversity } from '../exam-board/exam-board.refusals.ts'
import { awardDue } from './award-due.ts'
import { AwardChanged, AwardsChanged, change } from './award.changes.ts'
import { AwardedAlready, NoAwardDue, StillOpen } from './award.refusals.ts'
import { insert } from '../../../writing/insert.ts'

type Recommended =
  | { readonly ok: true; readonly id: number }
  | Refusal<'BoardOfOtherUniversity' | 'AwardedAlready' | 'StillOpen'>
  | (Refusal<'NoAwardDue'> & { readonly reasons: readonly AwardReason[] })

/** Recommends what the rules find due to a participant on the day of the board. */
async function recommend(unit: Unit, board: number, participant: number): Promise<Recommended> {
  await unit.ask('select from participant where id = $1 for no key update', [participant])
  const [meeting] = await unit.ask<{ university: number; day: string; has_award: boolean }>(
    `select university_id as university, meets_on::text as day, exists (
       select from award where participant_id = $2 and status in ('recommended', 'conferred')) as has_award
     from exam_board where id = $1`,
    [board, participant],
  )
  if (!meeting) throw new Error(`There is no exam board ${board}.`)
  const { university, due, portfolioOpen } = await awardDue(unit, participant, meeting.day)
  if (university !== `uni_${meeting.university}`)
    return refuse(
      'BoardOfOtherUniversity',
      'The participant is of the other university; its own board recommends the award.',
    )
  if (meeting.has_award)
    return refuse('AwardedAlready', 'The participant has an award already; withhold or rescind it first.')
  if (due.kind === null) {
    const sentences = due.reasons.map(({ sentence }) => sentence).join(' ')
    return { ...refuse('NoAwardDue', `No award is due. ${sentences}`), reasons: due.reasons }
  }
  if (due.kind === 'university_exit_award' && portfolioOpen)
    return refuse(
      'StillOpen',
      'The portfolio can still be passed; settle it before an exit award is recommended.',
    )
  const { kind, scope, title, credits, reasons } = due
  const made = await insert(unit.store, 'Award', {
    kind,
    scope,
    title,
    credits,
    reasons: reasons.map(({ rule }) => rule),
    status: 'recommended',
    recommendedOn: unit.today,
    participant: { id: participant },
    examBoard: { id: board },
    university: { id: meeting.university },
  })
  return { ok: true, id: made }
}

@InputType({ description: 'A participant for whom a board recommends the award that is due.' })
class RecommendAwardInput extends thingInput('ExamBoard', 'exam board') {
  @Ref('Participant', 'For whom.')
  participantId!: RowNumber
}

export const recommendAward = change({
  name: 'recommendAward',
  description:
    'Recommends the award that the rules find due to a participant on the day of the board: which one, and why, is stored with it.',
  of: examBoardPolicy,
  action: 'recommendAwards',
  input: RecommendAwardInput,
  answers: AwardChanged,
  refusals: [BoardOfOtherUniversity, AwardedAlready, StillOpen, NoAwardDue],
  run: (unit, { id, participantId }) => recommend(unit, id, participantId),
})

@InputType({ description: 'Participants for whom a board recommends the awards that are due.' })
class RecommendAwardsInput extends thingInput('ExamBoard', 'exam board') {
  @Refs('Participant', 'For whom.')
  participantIds!: RowNumber[]

  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    {
      nullable: true,
    },
  )
  onError?: OnError
}

export const recommendAwards = change({
  name: 'recommendAwards',
  description: 'Recommends the awards that the rules find due to several participants.',
  of: examBoardPolicy,
  action: 'recommendAwards',
  input: RecommendAwardsInput,
  answers: AwardsChanged,
  refusals: [EntriesRefused],
  run: (unit, { id, participantIds, onError }) =>
    eachEntry(unit, participantIds, onError, (participant) => recommend(unit, id, participant)),
})
