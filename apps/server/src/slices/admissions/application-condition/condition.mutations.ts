import { conditionsMet, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { takeStep } from '../../../writing/history.ts'
import { ApplicationChanged, applications, change } from '../application/application.changes.ts'
import { applicationPolicy } from '../application/application.policy.ts'
import { ConditionsOpen, NoConditionOpen } from '../application/application.refusals.ts'
import { readCase, touch } from '../application/read-case.ts'

@InputType({ description: 'A condition that the applicant has met.' })
class MeetConditionInput extends thingInput('Application', 'application') {
  @Ref('ApplicationCondition', 'Which condition of the application’s offer.')
  condition!: RowNumber

  @Day('Day on which it was met; today where absent.', { nullable: true })
  metOn?: string
}

@InputType({ description: 'An offer whose conditions are all met.' })
class ConfirmConditionsInput extends thingInput('Application', 'application') {}

export const meetCondition = change({
  name: 'meetCondition',
  description: 'Records that a condition of the offer is met.',
  of: applicationPolicy,
  action: 'meetCondition',
  input: MeetConditionInput,
  answers: ApplicationChanged,
  refusals: [NoConditionOpen],
  async run(unit, { id, condition, metOn = unit.today }) {
    const met = await unit.ask(
      `update application_condition set met_on = least($3::date, $4::date)
       where id = $1 and application_id = $2 and met_on is null returning id`,
      [condition, id, metOn, unit.today],
    )
    if (met.length === 0)
      return refuse('NoConditionOpen', 'This is no open condition of the application; look at it again.')
    await touch(unit, id)
    return { ok: true, id }
  },
})

export const confirmConditions = change({
  name: 'confirmConditions',
  description: 'Confirms that every condition of an accepted offer is met.',
  of: applicationPolicy,
  action: 'confirmConditions',
  input: ConfirmConditionsInput,
  answers: ApplicationChanged,
  refusals: [ConditionsOpen],
  async run(unit, { id }) {
    const { one } = await readCase(unit, id)
    if (!conditionsMet(one.conditions)) {
      const open = one.conditions.filter(({ metOn }) => metOn === null).length
      return refuse('ConditionsOpen', `${open} of the conditions are open; record that they are met first.`)
    }
    await takeStep(unit, applications, id, { name: 'confirmConditions', changes: { responseDueOn: null } })
    return { ok: true, id }
  },
})
