import { longDate, refuse, studyDayCount } from '@cohortium/domain'
import { Field, ID, InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Whole, Words } from '../../../writing/inputs/fields.ts'
import { numberIn } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { DayTaken, DaysOutOfOrder, OutsideCohort, outside } from '../delivery-group/days.refusals.ts'
import type { DeliveryGroup } from '../delivery-group/delivery-group.entity.ts'
import { deliveryGroupPolicy } from '../delivery-group/delivery-group.policy.ts'
import { groupOfDay, tellGroup, type GroupOfDay } from '../delivery-group/group-of-day.ts'
import { StudyDay } from './study-day.entity.ts'

const { change } = mutationsOf('programme')
const StudyDayMoved = changed(StudyDay, 'programme', {
  name: 'StudyDayMoved',
  fields: (prototype) =>
    Field(() => [ID], {
      description: 'Global ids of the participants to whom the day before the change was recommended.',
    })(prototype, 'affectedParticipantIds'),
})

const NoSuchStudyDay = refusal('NoSuchStudyDay', 'The group has no study day of that number.')
const DayBehind = refusal('DayBehind', 'Nobody can study any more on a day that is over.')

@InputType({ description: 'Another day for private study.' })
class MoveStudyDayInput extends thingInput('DeliveryGroup', 'group') {
  @Whole('Its place in the series.', { least: 1, most: studyDayCount }) number!: number
  @Day('When it is recommended instead.') recommendedOn!: string
  @Words('What it might be used for; what it was, if nothing is said.', { nullable: true, most: 200 })
  theme?: string
}

const facts = question<{ deliveryGroup: GroupOfDay }>(
  `query ($id: ID!) { deliveryGroup(id: $id) { ${groupOfDay} } }`,
)

/** Why a group cannot study on a day in place of its study day of a number; undefined where it can. */
function judge({ cohort, taughtDays, studyDays }: GroupOfDay, number: number, on: string, today: string) {
  const beyond = outside(on, cohort)
  if (beyond) return beyond
  if (on < today)
    return refuse('DayBehind', `Today is ${longDate(today)}; recommend that day or a later one.`)
  const taught = taughtDays.find(({ heldOn }) => heldOn === on)
  if (taught)
    return refuse(
      'DayTaken',
      `The group is taught on that day, its taught day ${taught.number}; choose another.`,
    )
  const passed = studyDays.find((day) =>
    day.number < number ? day.recommendedOn >= on : day.number > number && day.recommendedOn <= on,
  )
  return (
    passed &&
    refuse(
      'DaysOutOfOrder',
      `Study day ${passed.number} is ${longDate(passed.recommendedOn)}; choose a day ${passed.number < number ? 'after' : 'before'} it.`,
    )
  )
}

export const moveStudyDay = change({
  name: 'moveStudyDay',
  description: 'Recommends another day for private study to a group, and writes to whom it affects.',
  of: deliveryGroupPolicy,
  action: 'moveStudyDay',
  input: MoveStudyDayInput,
  answers: StudyDayMoved,
  refusals: [NoSuchStudyDay, OutsideCohort, DayBehind, DayTaken, DaysOutOfOrder],
  async run(unit, { id, number, recommendedOn, theme }) {
    const { deliveryGroup: group } = await unit.read(facts, { id: `grp_${id}` })
    const before = group.studyDays.find((day) => day.number === number)
    if (!before)
      return refuse('NoSuchStudyDay', `Choose one of ${group.studyDays.map((day) => day.number).join(', ')}.`)
    const wrong = judge(group, number, recommendedOn, unit.today)
    if (wrong) return wrong
    const day = numberIn(before.id)
    await unit.store.update<StudyDay>('StudyDay', day, { recommendedOn, theme: theme ?? before.theme })
    // Whoever looked at the group before has seen another day.
    await unit.store.update<DeliveryGroup>('DeliveryGroup', id, {})
    if (recommendedOn !== before.recommendedOn)
      await tellGroup(unit, group, {
        subject: `Another day for study day ${number}`,
        news: `To study for yourself, study day ${number} of ${group.name}, we now recommend ${longDate(recommendedOn)} in place of ${longDate(before.recommendedOn)}. It is advice: nothing depends on it.`,
      })
    return { ok: true, id: day, affectedParticipantIds: group.participants.nodes.map((one) => one.id) }
  },
})
