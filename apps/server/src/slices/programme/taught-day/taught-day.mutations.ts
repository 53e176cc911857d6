import { longDate, refuse, taughtDayCount } from '@cohortium/domain'
import { Field, ID, InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Whole, Words } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { DayTaken, OutsideCohort, outside } from '../delivery-group/days.refusals.ts'
import { deliveryGroupPolicy } from '../delivery-group/delivery-group.policy.ts'
import { groupOfDay, tellGroup, type GroupOfDay } from '../delivery-group/group-of-day.ts'
import { TaughtDay } from './taught-day.entity.ts'
import { taughtDayPolicy } from './taught-day.policy.ts'

const { change } = mutationsOf('programme')
const TaughtDayChanged = changed(TaughtDay, 'programme')
const TaughtDayMoved = changed(TaughtDay, 'programme', {
  name: 'TaughtDayMoved',
  fields: (prototype) =>
    Field(() => [ID], {
      description: 'Global ids of the participants who expect it on the day before the change.',
    })(prototype, 'affectedParticipantIds'),
})

const SeventhTaughtDay = refusal('SeventhTaughtDay', 'A group has six taught days and never another.')
const RegisterTaken = refusal('RegisterTaken', 'Who came to the day is recorded, so it has been held.')

@InputType({ description: 'A taught day that a group lacks.' })
class AddTaughtDayInput extends thingInput('DeliveryGroup', 'group') {
  @Whole('Its place in the series.', { least: 1, most: 100 }) number!: number
  @Day('When it is held.') heldOn!: string
  @Words('Where it is held.', { most: 200 }) venue!: string
  @Words('What it is about.', { most: 200 }) theme!: string
}

const daysOf = question<{ deliveryGroup: { taughtDays: { number: number; heldOn: string }[] } }>(
  'query ($id: ID!) { deliveryGroup(id: $id) { taughtDays { number heldOn } } }',
)

export const addTaughtDay = change({
  name: 'addTaughtDay',
  description: 'Adds one of the six taught days to a group that lacks it.',
  of: deliveryGroupPolicy,
  action: 'addTaughtDay',
  input: AddTaughtDayInput,
  answers: TaughtDayChanged,
  refusals: [SeventhTaughtDay, DayTaken],
  constraints: {
    taught_day_delivery_group_id_number_key: refuse(
      'DayTaken',
      'The group has a day of this number already; move that one.',
    ),
  },
  async run({ store, read }, { id, number, heldOn, venue, theme }) {
    const { deliveryGroup } = await read(daysOf, { id: `grp_${id}` })
    const { taughtDays } = deliveryGroup
    if (number > taughtDayCount || taughtDays.length >= taughtDayCount)
      return refuse(
        'SeventhTaughtDay',
        `A group has ${taughtDayCount} taught days; move one of them instead.`,
      )
    const taken = taughtDays.find((day) => day.heldOn === heldOn || day.number === number)
    if (taken)
      return refuse(
        'DayTaken',
        `Day ${taken.number} is held on ${taken.heldOn}; choose another day and number.`,
      )
    const day = await insert<TaughtDay>(store, 'TaughtDay', {
      number,
      heldOn,
      venue,
      theme,
      deliveryGroup: { id },
    })
    return { ok: true, id: day }
  },
})

@InputType({ description: 'Another day or place for a taught day.' })
class MoveTaughtDayInput extends thingInput('TaughtDay', 'taught day') {
  @Day('When it is held instead.') heldOn!: string
  @Words('Where it is held; where it was, if nothing is said.', { nullable: true, most: 200 }) venue?: string
}

interface Facts {
  taughtDay: {
    number: number
    heldOn: string
    venue: string
    attendances: { totalCount: number }
    deliveryGroup: GroupOfDay
  }
}
const facts = question<Facts>(`query ($id: ID!) {
  taughtDay(id: $id) { number heldOn venue attendances { totalCount } deliveryGroup { ${groupOfDay} } }
}`)

export const moveTaughtDay = change({
  name: 'moveTaughtDay',
  description: 'Holds a taught day on another day or elsewhere, and writes to whom it affects.',
  of: taughtDayPolicy,
  action: 'move',
  input: MoveTaughtDayInput,
  answers: TaughtDayMoved,
  refusals: [DayTaken, OutsideCohort, RegisterTaken],
  async run(unit, { id, heldOn, venue: elsewhere }) {
    const { taughtDay: before } = await unit.read(facts, { id: `day_${id}` })
    const { number, deliveryGroup: group, attendances } = before
    if (attendances.totalCount > 0)
      return refuse(
        'RegisterTaken',
        'Who came is recorded already; correct the register if it was another day.',
      )
    const beyond = outside(heldOn, group.cohort)
    if (beyond) return beyond
    const taken = group.taughtDays.find((day) => day.heldOn === heldOn && day.id !== `day_${id}`)
    if (taken)
      return refuse('DayTaken', `Day ${taken.number} of the group is held on ${heldOn}; choose another.`)
    const venue = elsewhere ?? before.venue
    await unit.store.update<TaughtDay>('TaughtDay', id, { heldOn, venue })
    // Of a day that is over nobody need be told that it was another.
    if (heldOn >= unit.today && (heldOn !== before.heldOn || venue !== before.venue))
      await tellGroup(unit, group, {
        subject: `Taught day ${number} of ${group.name} has moved`,
        news: `Taught day ${number} of ${group.name} is held on ${longDate(heldOn)} (${venue}). It was to be on ${longDate(before.heldOn)} (${before.venue}).`,
      })
    return { ok: true, id, affectedParticipantIds: group.participants.nodes.map((one) => one.id) }
  },
})
