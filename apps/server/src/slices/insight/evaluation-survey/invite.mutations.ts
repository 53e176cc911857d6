import { refuse } from '@cohortium/domain'
import { Field, InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Parts, Words } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { EvaluationSurvey } from './evaluation-survey.entity.ts'
import { evaluationSurveyPolicy } from './evaluation-survey.policy.ts'

const NobodyInvited = refusal('NobodyInvited', 'An invitation was to go to nobody.')
const AddressUnusable = refusal('AddressUnusable', 'Something was given that is no address of mail.')

/** Days for which a respondent's link holds. */
const daysToAnswer = 42

@InputType({ description: 'Somebody who is asked for answers.' })
class RespondentInput {
  @Words('Address of mail, for example of a headteacher.', { most: 254 })
  email!: string
}

@InputType({ description: 'Whom to ask for answers.' })
class SendSurveyInvitationsInput extends thingInput('EvaluationSurvey', 'survey') {
  @Parts(() => RespondentInput, 'Respondents by their addresses; none where only participants are asked.', {
    least: 0,
  })
  respondents!: RespondentInput[]

  @Field(() => Boolean, {
    description: 'Whether to ask everybody who takes part in the cohort, or did to the end.',
  })
  toParticipants!: boolean
}

interface Asked {
  readonly email: string
  readonly person: number | null
}

const takingPart = `
  select i.email, p.person_id as person from evaluation_survey s
  join participant p on p.cohort_id = s.cohort_id and p.status in ('active', 'interrupted', 'completed')
  join person_identity i on i.person_id = p.person_id
  where s.id = $1 and i.email is not null order by p.id`

export const sendSurveyInvitations = mutationsOf('insight').change({
  name: 'sendSurveyInvitations',
  description:
    'Asks people by mail to answer a questionnaire, each by a link that is good for one set of answers and tells nobody whose they are.',
  of: evaluationSurveyPolicy,
  action: 'invite',
  input: SendSurveyInvitationsInput,
  answers: changed(EvaluationSurvey, 'insight', {
    name: 'SurveyInvitationsSent',
    fields: (prototype) =>
      Field(() => Number, { description: 'How many people were asked.' })(prototype, 'invited'),
  }),
  refusals: [NobodyInvited, AddressUnusable],
  async run(unit, { id, respondents, toParticipants }) {
    const unusable = respondents.find(({ email }) => !/^[^\s@<>]{1,64}@[^\s@<>]{1,250}$/.test(email))
    if (unusable) return refuse('AddressUnusable', `${unusable.email} is no address of mail; mend it.`)
    const asked: Asked[] = [
      ...(toParticipants ? await unit.ask<Asked>(takingPart, [id]) : []),
      ...respondents.map(({ email }) => ({ email, person: null })),
    ]
    if (asked.length === 0)
      return refuse('NobodyInvited', 'Name addresses, or ask the participants of the cohort.')
    for (const one of asked) await invite(unit, id, one)
    return { ok: true, id, invited: asked.length }
  },
})

/** The link names nobody, so that answers stay anonymous; the message is erased with the person whom it went to. */
async function invite({ ask, post }: Unit, survey: number, { email, person }: Asked): Promise<void> {
  const [row] = await ask<{ title: string; cohort: string }>(
    'select s.title, c.name as cohort from evaluation_survey s join cohort c on c.id = s.cohort_id where s.id = $1',
    [survey],
  )
  await post.send({
    purpose: 'evaluation',
    recipient: email,
    subject: row?.title ?? '',
    body: `Please tell us about the award, for the cohort ${row?.cohort}.\n\nNobody sees whose answers are whose. The link below is good for one set of answers, within ${daysToAnswer} days:\n\n{link}`,
    link: await post.link({ purpose: 'evaluation', subjectId: survey, days: daysToAnswer }),
    personId: person ?? undefined,
  })
}
