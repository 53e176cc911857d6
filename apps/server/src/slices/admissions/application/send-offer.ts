import { daysBetween, longDate, mayAccept } from '@cohortium/domain'
import { numberIn } from '../../../writing/insert.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

interface Offered {
  readonly application: {
    readonly responseDueOn: string | null
    readonly person: { readonly id: string; readonly givenName: string; readonly email: string }
    readonly programme: { readonly title: string }
    readonly cohort: { readonly name: string; readonly startsOn: string }
    readonly university: { readonly id: string; readonly name: string }
    readonly conditions: readonly { readonly description: string; readonly dueOn: string }[]
  }
}

const offered = question<Offered>(`query ($id: ID!) {
  application(id: $id) {
    responseDueOn person { id givenName email } programme { title } cohort { name startsOn }
    university { id name } conditions { description dueOn }
  }
}`)

/** Days for which a link is good, where no day is set for the answer. */
const usualDays = 28

/** Tells an applicant of an offer by mail, with a link that is good for one answer; links sent before hold no more. */
export async function sendOffer(unit: Unit, id: number) {
  const { application } = await unit.read(offered, { id: `app_${id}` })
  const { responseDueOn, person, programme, cohort, university, conditions } = application
  const verdict = mayAccept({ responseDueOn }, unit.today)
  if (!verdict.ok) return verdict
  await unit.post.revokeLinks('offer', id)
  const personId = numberIn(person.id)
  // To the end of the last day.
  const days = responseDueOn === null ? usualDays : daysBetween(unit.today, responseDueOn) + 1
  const link = await unit.post.link({ purpose: 'offer', subjectId: id, personId, days })
  const wanted = conditions.map(({ description, dueOn }) => `- ${description}, by ${longDate(dueOn)}`)
  const until = responseDueOn === null ? '' : ` by ${longDate(responseDueOn)}`
  await unit.post.send({
    purpose: 'offer',
    recipient: person.email,
    subject: `Your place on ${programme.title}`.slice(0, 200),
    body: [
      `Dear ${person.givenName},`,
      `The ${university.name} offers you a place on ${programme.title}, in the cohort ${cohort.name}, which starts on ${longDate(cohort.startsOn)}.`,
      ...(wanted.length > 0 ? [`The offer depends on:\n${wanted.join('\n')}`] : []),
      `Please answer${until} by this link, without an account. It can be used once: to take the place, to refuse it, or to ask for a later cohort.\n{link}`,
    ].join('\n\n'),
    link,
    universityId: numberIn(university.id),
    personId,
  })
  return { ok: true, id } as const
}
