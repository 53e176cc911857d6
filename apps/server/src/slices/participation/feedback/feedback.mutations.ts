import { feedbackMachine, hasOneSubject, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { takeStep, type Governed } from '../../../writing/history.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { participantPolicy } from '../participant/participant.policy.ts'
import { actingTutor } from '../../../writing/unit/acting-tutor.ts'
import { Feedback } from './feedback.entity.ts'
import { feedbackPolicy } from './feedback.policy.ts'

const { change } = mutationsOf('participation')
const FeedbackChanged = changed(Feedback, 'participation')
const feedback: Governed = { type: 'Feedback', table: 'feedback', machine: feedbackMachine }

const OneSubjectNeeded = refusal(
  'OneSubjectNeeded',
  'Feedback is about one module, one piece of evidence or one taught day.',
)
const OthersSubject = refusal('OthersSubject', 'What the feedback is about is not the participant’s.')

const longest = 20_000

@InputType({ description: 'Feedback to begin.' })
class WriteFeedbackInput extends thingInput('Participant', 'participant') {
  @Words('The comments themselves.', { most: longest }) body!: string
  @Ref('Module', 'Module commented on.', { nullable: true }) moduleId?: RowNumber
  @Ref('EvidenceItem', 'Evidence commented on.', { nullable: true }) evidenceItemId?: RowNumber
  @Ref('TaughtDay', 'Taught day commented on.', { nullable: true }) taughtDayId?: RowNumber
}

export const writeFeedback = change({
  name: 'writeFeedback',
  description: 'Begins a piece of feedback as a draft, which nobody but its tutor reads.',
  of: participantPolicy,
  action: 'writeFeedback',
  input: WriteFeedbackInput,
  answers: FeedbackChanged,
  refusals: [OneSubjectNeeded, OthersSubject],
  async run(unit, { id, body, moduleId, evidenceItemId, taughtDayId }) {
    const subject = {
      moduleId: moduleId ?? null,
      evidenceItemId: evidenceItemId ?? null,
      taughtDayId: taughtDayId ?? null,
    }
    if (!hasOneSubject(subject))
      return refuse('OneSubjectNeeded', 'Name one module, one piece of evidence or one taught day.')
    const [own] = await unit.ask(
      `select where case
         when $2::integer is not null then exists (select from module_registration where participant_id = $1 and module_id = $2)
         when $3::integer is not null then exists (select from evidence_item where participant_id = $1 and id = $3)
         else exists (
           select from taught_day d join participant p on p.delivery_group_id = d.delivery_group_id where p.id = $1 and d.id = $4
         ) or exists (select from attendance where participant_id = $1 and $4 in (taught_day_id, made_up_at_id))
       end`,
      [id, subject.moduleId, subject.evidenceItemId, subject.taughtDayId],
    )
    if (!own) return refuse('OthersSubject', 'Choose a module, evidence or day of this participant.')
    const refer = (row: number | undefined) => (row === undefined ? null : { id: row })
    const made = await insert<Feedback>(unit.store, 'Feedback', {
      status: 'draft',
      body,
      writtenOn: unit.today,
      participant: { id },
      tutor: { id: await actingTutor(unit) },
      module: refer(moduleId),
      evidenceItem: refer(evidenceItemId),
      taughtDay: refer(taughtDayId),
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'The new words of a draft.' })
class EditFeedbackInput extends thingInput('Feedback', 'feedback') {
  @Words('The comments themselves.', { most: longest }) body!: string
}

export const editFeedback = change({
  name: 'editFeedback',
  description: 'Rewrites a draft.',
  of: feedbackPolicy,
  action: 'edit',
  input: EditFeedbackInput,
  answers: FeedbackChanged,
  refusals: [],
  async run({ store, today }, { id, body }) {
    await store.update<Feedback>('Feedback', id, { body, writtenOn: today })
    return { ok: true, id }
  },
})

@InputType({ description: 'Feedback to open to the participant.' })
class PublishFeedbackInput extends thingInput('Feedback', 'feedback') {}

export const publishFeedback = change({
  name: 'publishFeedback',
  description: 'Opens a piece of feedback to the participant; it is not changed afterwards.',
  of: feedbackPolicy,
  action: 'publish',
  input: PublishFeedbackInput,
  answers: FeedbackChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, feedback, id, { name: 'publish', changes: { publishedOn: unit.today } })
    return { ok: true, id }
  },
})
