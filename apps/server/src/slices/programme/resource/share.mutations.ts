import { refuse } from '@cohortium/domain'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { deliveryGroupPolicy } from '../delivery-group/delivery-group.policy.ts'
import type { Resource } from './resource.entity.ts'
import {
  EditSharedPracticeInput,
  SharePracticeInput,
  WithdrawSharedPracticeInput,
} from './resource.inputs.ts'
import { ResourceChanged } from './resource.mutations.ts'
import { resourcePolicy } from './resource.policy.ts'
import { DayOfOtherGroup } from './resource.refusals.ts'
import { withdraw } from './withdraw.ts'

const { change } = mutationsOf('programme')

export const sharePractice = change({
  name: 'sharePractice',
  description:
    'Shares good practice with a group: the tutor’s own, or that of a participant who asks for it.',
  of: deliveryGroupPolicy,
  action: 'share',
  input: SharePracticeInput,
  answers: ResourceChanged,
  refusals: [DayOfOtherGroup],
  async run({ store, ask, today }, { id, title, description, url, sharedBy, taughtDayId }) {
    if (taughtDayId !== undefined) {
      const own = 'select from taught_day where id = $1 and delivery_group_id = $2'
      if ((await ask(own, [taughtDayId, id])).length === 0)
        return refuse('DayOfOtherGroup', 'Choose a taught day of this group, or leave the day out.')
    }
    const made = await insert<Resource>(store, 'Resource', {
      title,
      kind: 'shared_practice',
      url: url ?? null,
      description,
      publishedOn: today,
      sharedBy: sharedBy ?? 'A tutor of the group',
      taughtDay: taughtDayId === undefined ? null : { id: taughtDayId },
      deliveryGroup: { id },
    })
    return { ok: true, id: made }
  },
})

export const editSharedPractice = change({
  name: 'editSharedPractice',
  description: 'Puts what was shared with a group in other words.',
  of: resourcePolicy,
  action: 'editShared',
  input: EditSharedPracticeInput,
  answers: ResourceChanged,
  refusals: [],
  async run({ store }, { id, title, description, url }) {
    await store.update<Resource>('Resource', id, { title, description, url: url ?? null })
    return { ok: true, id }
  },
})

export const withdrawSharedPractice = change({
  name: 'withdrawSharedPractice',
  description: 'Shares something with a group no longer; that it was shared stays known.',
  of: resourcePolicy,
  action: 'withdrawShared',
  input: WithdrawSharedPracticeInput,
  answers: ResourceChanged,
  refusals: [],
  run: withdraw,
})
