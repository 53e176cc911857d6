import { resourceKinds, type ResourceKind } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Formed, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'

/** An address of the web; nothing that a browser would run. */
function address(text: string): string | undefined {
  const url = URL.canParse(text) && text.length <= 2_000 ? new URL(text) : undefined
  return url && (url.protocol === 'https:' || url.protocol === 'http:')
    ? undefined
    : 'Give an address of the web, for example https://www.gov.uk/senco.'
}

const Address = (description: string): PropertyDecorator => Formed(description, address, { nullable: true })

@InputType({ description: 'Material for everybody on the programme.' })
export class AddResourceInput extends ChangeInput {
  @Words('Title of the material.', { most: 200 }) title!: string
  @Choice(resourceKinds, 'Form of the material.') kind!: ResourceKind
  @Address('Address where it can be read; left out where there is none.') url?: string
  @Words('What it offers, in a sentence or two.') description!: string
  @Words('Where it comes from.', { nullable: true, most: 500 }) source?: string
  @Day('Day from which it is offered; today if nothing is said.', { nullable: true }) publishedOn?: string
  @Ref('Module', 'Module that it supports.', { nullable: true }) moduleId?: RowNumber
  @Ref('TaughtDay', 'Taught day that it belongs to.', { nullable: true }) taughtDayId?: RowNumber
  @Ref('LearningOutcome', 'Outcome that it helps to meet.', { nullable: true }) outcomeId?: RowNumber
}

@InputType({ description: 'What material is to say, and support, from now on.' })
export class EditResourceInput extends thingInput('Resource', 'material') {
  @Words('Title of the material.', { most: 200 }) title!: string
  @Choice(resourceKinds, 'Form of the material.') kind!: ResourceKind
  @Address('Address where it can be read; none if nothing is said.') url?: string
  @Words('What it offers, in a sentence or two.') description!: string
  @Words('Where it comes from.', { nullable: true, most: 500 }) source?: string
  @Ref('Module', 'Module that it supports; none if nothing is said.', { nullable: true })
  moduleId?: RowNumber
  @Ref('TaughtDay', 'Taught day that it belongs to; none if nothing is said.', { nullable: true })
  taughtDayId?: RowNumber
  @Ref('LearningOutcome', 'Outcome that it helps to meet; none if nothing is said.', { nullable: true })
  outcomeId?: RowNumber
}

@InputType({ description: 'Material that is offered no longer.' })
export class WithdrawResourceInput extends thingInput('Resource', 'material') {}

@InputType({ description: 'Good practice for a group.' })
export class SharePracticeInput extends thingInput('DeliveryGroup', 'group') {
  @Words('What it is called.', { most: 200 }) title!: string
  @Words('What was done, and what came of it. Name no pupil and no colleague.') description!: string
  @Address('Address where more can be read; left out where there is none.') url?: string
  @Words('Role of the person who shares it, never a name; a tutor of the group if nothing is said.', {
    nullable: true,
    most: 100,
  })
  sharedBy?: string
  @Ref('TaughtDay', 'Taught day of the group that it belongs to.', { nullable: true }) taughtDayId?: RowNumber
}

@InputType({ description: 'What was shared with a group, in other words.' })
export class EditSharedPracticeInput extends thingInput('Resource', 'material') {
  @Words('What it is called.', { most: 200 }) title!: string
  @Words('What was done, and what came of it. Name no pupil and no colleague.') description!: string
  @Address('Address where more can be read; none if nothing is said.') url?: string
}

@InputType({ description: 'Good practice that is shared no longer.' })
export class WithdrawSharedPracticeInput extends WithdrawResourceInput {}
