import { refuse } from '@cohortium/domain'
import type { RegistrationAnswer } from './registration-facts.ts'
import { numberIn } from '../../../writing/insert.ts'

/**
 * The group in which a participant is taught: the one that was asked for, where it is their authority's and has room; else the
 * emptiest of those; none where none has room.
 */
export function chooseGroup({ cohort, localAuthority }: RegistrationAnswer['application'], wanted?: number) {
  const own = cohort.deliveryGroups.nodes.filter((group) => group.localAuthority.id === localAuthority?.id)
  const room = ({ capacity, participants }: (typeof own)[number]) => capacity - participants.totalCount
  if (wanted === undefined) {
    const [emptiest] = own.filter((group) => room(group) > 0).toSorted((a, b) => room(b) - room(a))
    return { ok: true, id: emptiest ? numberIn(emptiest.id) : null } as const
  }
  const group = own.find(({ id }) => id === `grp_${wanted}`)
  if (!group)
    return refuse(
      'GroupElsewhere',
      'Choose a group of the cohort in the authority where the participant works.',
    )
  return room(group) > 0
    ? ({ ok: true, id: wanted } as const)
    : refuse('GroupFull', `All ${group.capacity} places of the group are taken; choose another group.`)
}
