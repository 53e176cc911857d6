import { refuse, studyDayCount, taughtDayCount } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Parts, Ref, Refs, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { cohortPolicy } from '../cohort/cohort.policy.ts'
import { DaysOutOfOrder } from './days.refusals.ts'
import { DeliveryGroup } from './delivery-group.entity.ts'
import { deliveryGroupPolicy } from './delivery-group.policy.ts'

const { change } = mutationsOf('programme')
const DeliveryGroupChanged = changed(DeliveryGroup, 'programme')

const OtherAuthority = refusal(
  'OtherAuthority',
  'The authority’s participants go to another university, or to none.',
)
const DaysMiscounted = refusal('DaysMiscounted', 'A group has exactly six taught days and four study days.')
const CapacityTaken = refusal('CapacityTaken', 'More participants are in the group than it would take.')

@InputType({ description: 'When the group meets, or is advised to study, and for what.' })
class GroupDayInput {
  @Day('When it is held, or recommended.') on!: string
  @Words('What it is about.', { most: 200 }) theme!: string
}

@InputType({ description: 'A group with its six taught and four study days.' })
class AddDeliveryGroupInput extends thingInput('Cohort', 'cohort') {
  @Ref('LocalAuthority', 'Authority in which it is taught.') localAuthorityId!: RowNumber
  @Words('Name shown in lists.', { most: 100 }) name!: string
  @Words('Usual place of the taught days.', { most: 200 }) venue!: string
  @Whole('Participants that the venue can take.', { least: 1, most: 500 }) capacity!: number
  @Parts(() => GroupDayInput, 'Its six taught days, in order.', { most: 50 }) taughtDays!: GroupDayInput[]
  @Parts(() => GroupDayInput, 'Its four recommended study days, in order.', { most: 50 })
  studyDays!: GroupDayInput[]
}

interface Facts {
  cohort: {
    code: string
    startsOn: string
    university: {
      code: string
      routings: { nodes: { validFrom: string; validTo: string | null; localAuthority: { id: string } }[] }
    }
    deliveryGroups: { totalCount: number }
  }
  localAuthority: { name: string }
}
const facts = question<Facts>(`query ($id: ID!, $authority: ID!) {
  cohort(id: $id) {
    code startsOn
    university { code routings(first: 1000) { nodes { validFrom validTo localAuthority { id } } } }
    deliveryGroups(where: { localAuthority: { id: { eq: $authority } } }) { totalCount }
  }
  localAuthority(id: $authority) { name }
}`)

export const addDeliveryGroup = change({
  name: 'addDeliveryGroup',
  description: 'Adds a group to a cohort, with its six taught days and four recommended study days.',
  of: cohortPolicy,
  action: 'addGroup',
  input: AddDeliveryGroupInput,
  answers: DeliveryGroupChanged,
  refusals: [OtherAuthority, DaysMiscounted, DaysOutOfOrder],
  async run({ store, read }, { id, localAuthorityId, name, venue, capacity, taughtDays, studyDays }) {
    if (taughtDays.length !== taughtDayCount || studyDays.length !== studyDayCount)
      return refuse(
        'DaysMiscounted',
        `Give ${taughtDayCount} taught days and ${studyDayCount} study days; these are ${taughtDays.length} and ${studyDays.length}.`,
      )
    for (const [what, days] of [
      ['taught', taughtDays],
      ['study', studyDays],
    ] as const) {
      const late = days.findIndex(({ on }, index) => index > 0 && on <= (days[index - 1]?.on ?? ''))
      if (late > 0) return refuse('DaysOutOfOrder', `Put ${what} day ${late + 1} after ${what} day ${late}.`)
    }
    const { cohort, localAuthority } = await read(facts, {
      id: `coh_${id}`,
      authority: `la_${localAuthorityId}`,
    })
    const { university, startsOn } = cohort
    const isRouted = university.routings.nodes.some(
      (routing) =>
        routing.localAuthority.id === `la_${localAuthorityId}` &&
        routing.validFrom <= startsOn &&
        (routing.validTo === null || routing.validTo > startsOn),
    )
    if (!isRouted)
      return refuse(
        'OtherAuthority',
        `${localAuthority.name} is not routed to ${university.code} on ${startsOn}; choose one that is.`,
      )
    const group = await insert<DeliveryGroup>(store, 'DeliveryGroup', {
      code: `${cohort.code}-${abbreviated(localAuthority.name)}-${cohort.deliveryGroups.totalCount + 1}`,
      name,
      venue,
      capacity,
      cohort: { id },
      localAuthority: { id: localAuthorityId },
    })
    const deliveryGroup = { id: group }
    await store.insert(
      'TaughtDay',
      taughtDays.map(({ on, theme }, index) => ({
        number: index + 1,
        heldOn: on,
        theme,
        venue,
        deliveryGroup,
      })),
    )
    await store.insert(
      'StudyDay',
      studyDays.map(({ on, theme }, index) => ({
        number: index + 1,
        recommendedOn: on,
        theme,
        deliveryGroup,
      })),
    )
    return { ok: true, id: group }
  },
})

/** The first letters of an authority, as codes of groups have them. */
const abbreviated = (name: string): string =>
  name
    .replaceAll(/[^A-Za-z]/g, '')
    .slice(0, 4)
    .toUpperCase()

@InputType({ description: 'Name, venue and capacity of a group, as they are to be from now on.' })
class EditDeliveryGroupInput extends thingInput('DeliveryGroup', 'group') {
  @Words('Name shown in lists.', { most: 100 }) name!: string
  @Words('Usual place of the taught days.', { most: 200 }) venue!: string
  @Whole('Participants that the venue can take.', { least: 1, most: 500 }) capacity!: number
}

const members = question<{ deliveryGroup: { participants: { totalCount: number } } }>(`query ($id: ID!) {
  deliveryGroup(id: $id) { participants(where: { status: { in: [REGISTERED ACTIVE INTERRUPTED] } }) { totalCount } }
}`)

export const editDeliveryGroup = change({
  name: 'editDeliveryGroup',
  description: 'Changes name, venue and capacity of a group. Days that have a venue of their own keep it.',
  of: deliveryGroupPolicy,
  action: 'edit',
  input: EditDeliveryGroupInput,
  answers: DeliveryGroupChanged,
  refusals: [CapacityTaken],
  async run({ store, read }, { id, name, venue, capacity }) {
    const { deliveryGroup } = await read(members, { id: `grp_${id}` })
    const { totalCount } = deliveryGroup.participants
    if (capacity < totalCount)
      return refuse('CapacityTaken', `${totalCount} participants are in the group; give that many or more.`)
    await store.update<DeliveryGroup>('DeliveryGroup', id, { name, venue, capacity })
    return { ok: true, id }
  },
})

@InputType({ description: 'Who teaches a group.' })
class SetGroupTutorsInput extends thingInput('DeliveryGroup', 'group') {
  @Refs('Tutor', 'All of them; whoever is left out teaches it no more.')
  tutorIds!: RowNumber[]
}

export const setGroupTutors = change({
  name: 'setGroupTutors',
  description: 'Says who teaches a group. They see its participants and record who came.',
  of: deliveryGroupPolicy,
  action: 'edit',
  input: SetGroupTutorsInput,
  answers: DeliveryGroupChanged,
  refusals: [],
  async run({ ask, store }, { id, tutorIds }) {
    await ask('delete from delivery_group_tutor where delivery_group_id = $1 and tutor_id <> all ($2)', [
      id,
      tutorIds,
    ])
    await ask(
      'insert into delivery_group_tutor (delivery_group_id, tutor_id) select $1, unnest($2::integer[]) on conflict do nothing',
      [id, tutorIds],
    )
    await store.update<DeliveryGroup>('DeliveryGroup', id, {})
    return { ok: true, id }
  },
})
