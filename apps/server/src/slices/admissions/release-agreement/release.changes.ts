import { releaseAgreementMachine, type IsoDate } from '@cohortium/domain'
import { changed, changedList } from '../../../writing/answers.ts'
import { takeStep, type Governed } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { ReleaseAgreement } from './release-agreement.entity.ts'
import { numberIn } from '../../../writing/insert.ts'

/** How an agreement's status is stored; its history is the audit trail. */
export const releases: Governed = {
  type: 'ReleaseAgreement',
  table: 'release_agreement',
  machine: releaseAgreementMachine,
}

export const ReleaseAgreementChanged = changed(ReleaseAgreement, 'admissions')
export const ReleaseAgreementsChanged = changedList(ReleaseAgreement, 'admissions', 'releaseAgreements')

/** Days for which a headteacher can answer. */
const daysToAnswer = 28

interface Asked {
  readonly releaseAgreement: {
    readonly school: { readonly name: string } | null
    readonly participant: {
      readonly givenName: string
      readonly familyName: string
      readonly person: { readonly id: string }
      readonly university: { readonly id: string; readonly name: string }
      readonly deliveryGroup: {
        readonly taughtDays: readonly { readonly number: number; readonly heldOn: IsoDate }[]
      } | null
    }
  }
}

const asked = question<Asked>(`query ($id: ID!) {
  releaseAgreement(id: $id) {
    school { name }
    participant {
      givenName familyName person { id } university { id name }
      deliveryGroup { taughtDays { number heldOn } }
    }
  }
}`)

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

/** Sends an agreement to the headteacher, by a link that is good for one answer. */
export async function sendRelease(unit: Unit, id: number, headteacherEmail: string) {
  const { releaseAgreement } = await unit.read(asked, { id: `rag_${id}` })
  const { school, participant } = releaseAgreement
  const { university, person, deliveryGroup } = participant
  const name = `${participant.givenName} ${participant.familyName}`
  const days =
    deliveryGroup?.taughtDays.map(
      ({ number: place, heldOn }) => `Day ${place}: ${longDay.format(new Date(heldOn))}`,
    ) ?? []
  await takeStep(unit, releases, id, { name: 'send', changes: { sentOn: unit.today } })
  const personId = numberIn(person.id)
  const link = await unit.post.link({
    purpose: 'release_agreement',
    subjectId: id,
    personId,
    days: daysToAnswer,
  })
  await unit.post.send({
    purpose: 'release_agreement',
    recipient: headteacherEmail,
    subject: `Release of ${name} for the taught days`.slice(0, 200),
    body: [
      `Dear headteacher${school ? ` of ${school.name}` : ''},`,
      `${name} has a place on the ${university.name}’s programme for special educational needs coordination. Please say whether the school releases them for the taught days.`,
      ...(days.length > 0 ? [days.join('\n')] : []),
      `Answer by this link, without an account. It can be used once, within ${daysToAnswer} days:\n{link}`,
    ].join('\n\n'),
    link,
    universityId: numberIn(university.id),
    personId,
  })
  return { ok: true, id } as const
}
