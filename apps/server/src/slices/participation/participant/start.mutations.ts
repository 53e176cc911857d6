import { mayBeActive, mayCommence, refuse, type ReleaseAgreementState } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { participants } from '../../../registrations/participants.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Words } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { question } from '../../../writing/unit/question.ts'
import { stateOf } from '../../../policy.ts'
import { change, ParticipantChanged } from './participant.changes.ts'
import { participantPolicy } from './participant.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { BeforeStart, ReleaseNotSigned, StillAhead } from './participant.refusals.ts'

@InputType({ description: 'The beginning of a participant’s programme.' })
class StartParticipantInput extends thingInput('Participant', 'participant') {
  @Day('Day from which they take part; today if nothing is said.', { nullable: true })
  on?: string

  @Words('Why they may begin though no headteacher has signed.', { nullable: true, most: 500 })
  withoutReleaseReason?: string
}

interface Facts {
  participant: {
    registeredOn: string
    awardScheme: {
      code: string
      commenceFrom: string | null
      commenceBefore: string | null
      completeBefore: string | null
    }
    releaseAgreements: { nodes: { id: string; status: string; overrideReason: string | null }[] }
  }
}
const facts = question<Facts>(`query ($id: ID!) {
  participant(id: $id) {
    registeredOn
    awardScheme { code commenceFrom commenceBefore completeBefore }
    releaseAgreements { nodes { id status overrideReason } }
  }
}`)

export const startParticipant = change({
  name: 'startParticipant',
  description:
    'Begins a participant’s programme, once the headteacher has signed the release agreement or a reason is given to do without.',
  of: participantPolicy,
  action: 'start',
  input: StartParticipantInput,
  answers: ParticipantChanged,
  refusals: [ReleaseNotSigned, BeforeStart, StillAhead, SchemeNotOpen, SchemeClosed],
  async run(unit, { id, on = unit.today, withoutReleaseReason }) {
    const { participant } = await unit.read(facts, { id: `ptc_${id}` })
    const { registeredOn, awardScheme } = participant
    if (on > unit.today)
      return refuse('StillAhead', `It is ${unit.today}; record the beginning when it has come.`)
    if (on < registeredOn)
      return refuse('BeforeStart', `They were registered on ${registeredOn}; choose that day or a later one.`)
    const commence = mayCommence(awardScheme, on)
    if (!commence.ok) return commence
    const agreements = participant.releaseAgreements.nodes.map(({ status, ...rest }) => ({
      ...rest,
      status: stateOf(status) as ReleaseAgreementState,
    }))
    const released = mayBeActive(agreements)
    if (!released.ok) {
      if (withoutReleaseReason === undefined) return released
      await overrideRelease(unit, id, withoutReleaseReason)
    }
    const changes = { startedOn: on }
    await takeStep(unit, participants, id, {
      name: 'start',
      changes,
      entry: { effectiveOn: on },
      reason: withoutReleaseReason,
    })
    return { ok: true, id }
  },
})

/** Kept on the agreement that stands; where none does, on a draft of one. */
async function overrideRelease(
  { ask, store }: Parameters<typeof takeStep>[0],
  id: number,
  overrideReason: string,
): Promise<void> {
  const [standing] = await ask<{ id: number }>(
    `select id from release_agreement where participant_id = $1 and status in ('draft', 'sent', 'signed')`,
    [id],
  )
  if (standing) await store.update('ReleaseAgreement', standing.id, { overrideReason })
  else {
    const [row] = await ask<{ school_id: number | null }>('select school_id from participant where id = $1', [
      id,
    ])
    const school = row?.school_id == null ? null : { id: row.school_id }
    await store.insert('ReleaseAgreement', { status: 'draft', overrideReason, participant: { id }, school })
  }
}
