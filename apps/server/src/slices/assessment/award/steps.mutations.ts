import { InputType } from 'type-graphql'
import { EntriesRefused, eachEntry, onErrors, type OnError } from '../../../writing/entries.ts'
import { takeStep } from '../../../writing/history.ts'
import { inTurn } from '../../../writing/in-turn.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Refs, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import type { Unit } from '../../../writing/unit/unit.ts'
import { AwardChanged, AwardsChanged, awards, change, create } from './award.changes.ts'
import { awardPolicy } from './award.policy.ts'
import { BoardNotConfirmed } from './award.refusals.ts'
import { completeParticipant } from './complete-participant.ts'
import { conferAwardOf } from './confer-award.ts'

@InputType({ description: 'An award to grant.' })
class ConferAwardInput extends thingInput('Award', 'award') {}

export const conferAward = change({
  name: 'conferAward',
  description: 'Grants an award that a confirmed board recommended, and numbers its certificate.',
  of: awardPolicy,
  action: 'confer',
  input: ConferAwardInput,
  answers: AwardChanged,
  refusals: [BoardNotConfirmed],
  run: (unit, { id }) => conferAwardOf(unit, id),
})

@InputType({ description: 'Awards to grant together.' })
class ConferAwardsInput extends ChangeInput {
  @Refs('Award', 'Awards that were recommended, each by a board that is confirmed.')
  awardIds!: RowNumber[]

  @Choice(
    onErrors,
    'What becomes of the others where one is refused; nothing is stored if nothing is said.',
    {
      nullable: true,
    },
  )
  onError?: OnError
}

/** The university whose office may act at all: that of the first award; each of the others is asked for itself. */
async function universityOf({ ask }: Unit, { awardIds }: ConferAwardsInput) {
  const [row] = await ask<{ id: string; name: string }>(
    `select 'uni_' || u.id as id, u.name from award w join university u on u.id = w.university_id where w.id = $1`,
    [awardIds[0]],
  )
  return row ?? null
}

export const conferAwards = create({
  name: 'conferAwards',
  description: 'Grants several awards that confirmed boards recommended.',
  needs: 'awards',
  university: universityOf,
  input: ConferAwardsInput,
  answers: AwardsChanged,
  refusals: [EntriesRefused],
  run: (unit, { awardIds: ids, onError }) =>
    eachEntry(unit, ids, onError, async (id) => {
      const refusal =
        unit.mayNot(awardPolicy, 'confer', id) ?? (await inTurn(unit, awards, id, { step: 'confer' }))
      return refusal ?? (await conferAwardOf(unit, id))
    }),
})

@InputType({ description: 'An award that is not to be granted.' })
class WithholdAwardInput extends thingInput('Award', 'award') {
  @Words('Why; the history keeps it.')
  reason!: string
}

@InputType({ description: 'A conferred award to take back.' })
class RescindAwardInput extends WithholdAwardInput {}

export const withholdAward = change({
  name: 'withholdAward',
  description: 'Does not grant an award that was recommended.',
  of: awardPolicy,
  action: 'withhold',
  input: WithholdAwardInput,
  answers: AwardChanged,
  refusals: [],
  async run(unit, { id, reason }) {
    await takeStep(unit, awards, id, { name: 'withhold', reason })
    await completeParticipant(unit, id)
    return { ok: true, id }
  },
})

export const rescindAward = change({
  name: 'rescindAward',
  description: 'Takes a conferred award back; that it was conferred stays known.',
  of: awardPolicy,
  action: 'rescind',
  input: RescindAwardInput,
  answers: AwardChanged,
  refusals: [],
  async run(unit, { id, reason }) {
    await takeStep(unit, awards, id, { name: 'rescind', reason, changes: { rescindedOn: unit.today } })
    return { ok: true, id }
  },
})
