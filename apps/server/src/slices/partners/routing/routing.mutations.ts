import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert, numberIn } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EndsBeforeStart, NoChange, PeriodsOverlap } from '../../../writing/refusals/dates.ts'
import { question } from '../../../writing/unit/question.ts'
import { Routing } from './routing.entity.ts'
import { routingPolicy } from './routing.policy.ts'

const { change, create } = mutationsOf('partners')
const RoutingChanged = changed(Routing, 'partners')

const overlap = refuse(
  'PeriodsOverlap',
  'The authority is routed on some of these days already; replace or end that routing instead.',
)

@InputType({ description: 'Where the applications of an authority go from a day on.' })
class AddRoutingInput extends ChangeInput {
  @Ref('LocalAuthority', 'Authority that is routed to no university on these days.')
  localAuthorityId!: RowNumber

  @Ref('University', 'University that is to receive its applications.')
  universityId!: RowNumber

  @Day('First day.')
  validFrom!: string

  @Words('Why.')
  reason!: string
}

export const addRouting = create({
  name: 'addRouting',
  description: 'Routes an authority that is routed nowhere, from a day on.',
  needs: 'configuration',
  input: AddRoutingInput,
  answers: RoutingChanged,
  refusals: [PeriodsOverlap],
  constraints: { routing_no_overlap: overlap },
  async run({ store }, { localAuthorityId, universityId, validFrom, reason }) {
    const made = await insert<Routing>(store, 'Routing', {
      validFrom,
      reason,
      source: consortium,
      localAuthority: { id: localAuthorityId },
      university: { id: universityId },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'Another university for an authority from a day on.' })
class ReplaceRoutingInput extends thingInput('Routing', 'routing') {
  @Ref('University', 'University that is to receive the applications.')
  universityId!: RowNumber

  @Day('First day on which they go there; the present routing ends with the day before.')
  from!: string

  @Words('Why.')
  reason!: string
}

interface Facts {
  routing: { validFrom: string; university: { id: string }; localAuthority: { id: string } }
}
const facts = question<Facts>(
  'query ($id: ID!) { routing(id: $id) { validFrom university { id } localAuthority { id } } }',
)

export const replaceRouting = change({
  name: 'replaceRouting',
  description:
    'Sends an authority’s applications to another university from a day on; those made before stay where they are.',
  of: routingPolicy,
  action: 'replace',
  input: ReplaceRoutingInput,
  answers: RoutingChanged,
  refusals: [EndsBeforeStart, NoChange, PeriodsOverlap],
  constraints: { routing_no_overlap: overlap },
  async run({ store, read }, { id, universityId, from, reason }) {
    const { routing } = await read(facts, { id: `rte_${id}` })
    if (from <= routing.validFrom) return tooEarly(routing.validFrom)
    if (routing.university.id === `uni_${universityId}`)
      return refuse('NoChange', 'The authority is routed to this university already.')
    await store.update<Routing>('Routing', id, { validTo: from })
    const made = await insert<Routing>(store, 'Routing', {
      validFrom: from,
      reason,
      source: consortium,
      localAuthority: { id: numberIn(routing.localAuthority.id) },
      university: { id: universityId },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'Until when applications go to the university, and why no longer.' })
class EndRoutingInput extends thingInput('Routing', 'routing') {
  @Day('First day on which it no longer holds.')
  on!: string

  @Words('Why.')
  reason!: string
}

export const endRouting = change({
  name: 'endRouting',
  description:
    'Ends a routing, after which the authority’s applications go to no university unless somebody overrides that.',
  of: routingPolicy,
  action: 'end',
  input: EndRoutingInput,
  answers: RoutingChanged,
  refusals: [EndsBeforeStart],
  async run({ store, read }, { id, on, reason }) {
    const { routing } = await read(facts, { id: `rte_${id}` })
    if (on <= routing.validFrom) return tooEarly(routing.validFrom)
    await store.update<Routing>('Routing', id, { validTo: on, reason })
    return { ok: true, id }
  },
})

const consortium = 'Decision of the consortium'

const tooEarly = (validFrom: string) =>
  refuse('EndsBeforeStart', `The routing holds from ${validFrom}; choose a later day.`)
