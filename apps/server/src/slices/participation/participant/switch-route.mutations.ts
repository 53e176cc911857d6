import { mayCommence, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { participants } from '../../../registrations/participants.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { NoChange } from '../../../writing/refusals/dates.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { change, ParticipantChanged } from './participant.changes.ts'
import { participantPolicy } from './participant.policy.ts'
import { SchemeClosed, SchemeNotOpen } from '../../../writing/refusals/scheme.ts'
import { numberIn } from '../../../writing/insert.ts'

const RouteNotOffered = refusal('RouteNotOffered', 'The university does not teach the programme.')

@InputType({ description: 'Another programme for somebody who studies already.' })
class SwitchRouteInput extends thingInput('Participant', 'participant') {
  @Ref('Programme', 'Programme that they follow from now on.') programmeId!: RowNumber
  @Words('Why.', { most: 500 }) reason!: string
}

interface Facts {
  participant: {
    registeredOn: string
    startedOn: string | null
    programme: { id: string; title: string }
    university: { name: string; modules: { nodes: { role: string; programmes: { id: string }[] }[] } }
  }
  programme: {
    title: string
    awardScheme: {
      id: string
      code: string
      commenceFrom: string | null
      commenceBefore: string | null
      completeBefore: string | null
    }
  }
}
const facts = question<Facts>(`query ($id: ID!, $programme: ID!) {
  participant(id: $id) {
    registeredOn startedOn programme { id title }
    university { name modules { nodes { role programmes { id } } } }
  }
  programme(id: $programme) { title awardScheme { id code commenceFrom commenceBefore completeBefore } }
}`)

export const switchRoute = change({
  name: 'switchRoute',
  description:
    'Moves a participant between the national award and the alternative programme. The portfolio counts on the former alone.',
  of: participantPolicy,
  action: 'switchRoute',
  input: SwitchRouteInput,
  answers: ParticipantChanged,
  refusals: [NoChange, RouteNotOffered, SchemeNotOpen, SchemeClosed],
  async run(unit, { id, programmeId, reason }) {
    const { participant, programme } = await unit.read(facts, {
      id: `ptc_${id}`,
      programme: `prg_${programmeId}`,
    })
    const { university, registeredOn, startedOn } = participant
    if (participant.programme.id === `prg_${programmeId}`)
      return refuse('NoChange', `They follow ${programme.title} already.`)
    const roles = university.modules.nodes
      .filter((module) => module.programmes.some((one) => one.id === `prg_${programmeId}`))
      .map(({ role }) => role)
    if (roles.length === 0)
      return refuse('RouteNotOffered', `The ${university.name} does not teach ${programme.title}.`)
    const commence = mayCommence(programme.awardScheme, startedOn ?? registeredOn)
    if (!commence.ok) return commence
    const awardScheme = { id: numberIn(programme.awardScheme.id) }
    await takeStep(unit, participants, id, {
      name: 'switchRoute',
      changes: { programme: { id: programmeId }, awardScheme },
      entry: { effectiveOn: unit.today },
      reason,
    })
    await keepPortfolio(unit, id, roles.includes('LEARNING_OUTCOMES_PORTFOLIO'))
    return { ok: true, id }
  },
})

/** The portfolio's registration stands while the programme has one; what was judged is kept either way. */
async function keepPortfolio({ ask }: Unit, id: number, hasPortfolio: boolean): Promise<void> {
  await ask(
    `update module_registration set is_current = $2, version = version + 1
     where id = (
       select id from module_registration where participant_id = $1 and role = 'learning_outcomes_portfolio'
       order by id desc limit 1
     ) and is_current <> $2`,
    [id, hasPortfolio],
  )
  await ask(
    `update participant as p set
       outcomes_total = case when $2 then (
         select count(*) from learning_outcome o where o.framework_id = (
           select f.id from learning_outcome_framework f
           order by f.published_on > p.registered_on, abs(f.published_on - p.registered_on) limit 1
         )) else 0 end,
       outcomes_met = case when $2 then (
         select count(*) from outcome_judgement j where j.participant_id = p.id and j.is_met
       ) else 0 end
     where id = $1`,
    [id, hasPortfolio],
  )
}
