import { dueLater, documentKinds, type DocumentKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choices, Day, Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { ApplicationChanged, applications, change } from './application.changes.ts'
import { applicationPolicy } from './application.policy.ts'
import { DueDatePassed } from './application.refusals.ts'

@InputType({ description: 'An application to take up.' })
class StartReviewInput extends thingInput('Application', 'application') {}

@InputType({ description: 'What the applicant is asked.' })
class RequestInformationInput extends thingInput('Application', 'application') {
  @Words('The question, or what a document must show.', { most: 2_000 })
  question!: string

  @Day('Last day on which the applicant can answer.')
  responseDueOn!: string

  @Choices(documentKinds, 'Documents that are asked for.', { nullable: true })
  documents?: DocumentKind[]
}

@InputType({ description: 'What the applicant answered.' })
class ProvideInformationInput extends thingInput('Application', 'application') {
  @Words('The answer, as far as it is not in a document.', { nullable: true })
  answer?: string
}

@InputType({ description: 'Somebody who meets the conditions and for whom there is no place.' })
class WaitlistApplicationInput extends thingInput('Application', 'application') {
  @Words('What to remember when a place falls free.', { nullable: true })
  note?: string
}

export const startReview = change({
  name: 'startReview',
  description: 'Takes a submitted application up, to judge it against the conditions of entry.',
  of: applicationPolicy,
  action: 'startReview',
  input: StartReviewInput,
  answers: ApplicationChanged,
  refusals: [],
  async run(unit, { id }) {
    await takeStep(unit, applications, id, { name: 'startReview' })
    return { ok: true, id }
  },
})

export const requestInformation = change({
  name: 'requestInformation',
  description: 'Stops the review until the applicant has answered a question or sent documents.',
  of: applicationPolicy,
  action: 'requestInformation',
  input: RequestInformationInput,
  answers: ApplicationChanged,
  refusals: [DueDatePassed],
  async run(unit, { id, question: reason, responseDueOn, documents = [] }) {
    const later = dueLater(unit.today, responseDueOn)
    if (!later.ok) return later
    await unit.ask(
      `insert into application_document (application_id, kind, status)
       select $1, kind, 'requested' from unnest($2::text[]) kind
       on conflict (application_id, kind) do update set status = 'requested'`,
      [id, documents],
    )
    await takeStep(unit, applications, id, { name: 'requestInformation', changes: { responseDueOn }, reason })
    return { ok: true, id }
  },
})

export const provideInformation = change({
  name: 'provideInformation',
  description: 'Records that the applicant answered, and goes on with the review.',
  of: applicationPolicy,
  action: 'provideInformation',
  input: ProvideInformationInput,
  answers: ApplicationChanged,
  refusals: [],
  async run(unit, { id, answer }) {
    await takeStep(unit, applications, id, {
      name: 'provideInformation',
      changes: { responseDueOn: null },
      reason: answer,
      onBehalfOf: 'applicant',
    })
    return { ok: true, id }
  },
})

export const waitlistApplication = change({
  name: 'waitlistApplication',
  description: 'Keeps an application that meets the conditions until a place falls free.',
  of: applicationPolicy,
  action: 'waitlist',
  input: WaitlistApplicationInput,
  answers: ApplicationChanged,
  refusals: [],
  async run(unit, { id, note }) {
    await takeStep(unit, applications, id, { name: 'waitlist', reason: note })
    return { ok: true, id }
  },
})
