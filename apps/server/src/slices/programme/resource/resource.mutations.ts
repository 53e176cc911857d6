import { refuse } from '@cohortium/domain'
import { changed } from '../../../writing/answers.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { Resource } from './resource.entity.ts'
import { AddResourceInput, EditResourceInput, WithdrawResourceInput } from './resource.inputs.ts'
import { resourcePolicy } from './resource.policy.ts'
import { NothingSupported } from './resource.refusals.ts'
import { withdraw } from './withdraw.ts'

const { change, create } = mutationsOf('programme')
export const ResourceChanged = changed(Resource, 'programme')

interface Supported {
  readonly moduleId?: number
  readonly taughtDayId?: number
  readonly outcomeId?: number
}

/** What material supports, as the entity refers to it. */
function supported({ moduleId, taughtDayId, outcomeId }: Supported) {
  if ((moduleId ?? taughtDayId ?? outcomeId) === undefined)
    return refuse('NothingSupported', 'Name a module, a taught day or an outcome that it supports.')
  const referred = (id: number | undefined) => (id === undefined ? null : { id })
  return {
    ok: true,
    references: {
      module: referred(moduleId),
      taughtDay: referred(taughtDayId),
      learningOutcome: referred(outcomeId),
    },
  } as const
}

export const addResource = create({
  name: 'addResource',
  description: 'Offers material to everybody on the programme, for a module, a taught day or an outcome.',
  needs: 'configuration',
  input: AddResourceInput,
  answers: ResourceChanged,
  refusals: [NothingSupported],
  async run({ store, today }, { title, kind, url, description, source, publishedOn, ...supports }) {
    const found = supported(supports)
    if (!found.ok) return found
    const id = await insert<Resource>(store, 'Resource', {
      title,
      kind,
      url: url ?? null,
      description,
      source: source ?? null,
      publishedOn: publishedOn ?? today,
      ...found.references,
    })
    return { ok: true, id }
  },
})

export const editResource = change({
  name: 'editResource',
  description: 'Changes what material says and supports. With whom it was shared stays.',
  of: resourcePolicy,
  action: 'edit',
  input: EditResourceInput,
  answers: ResourceChanged,
  refusals: [NothingSupported],
  async run({ store }, { id, title, kind, url, description, source, ...supports }) {
    const found = supported(supports)
    if (!found.ok) return found
    await store.update<Resource>('Resource', id, {
      title,
      kind,
      url: url ?? null,
      description,
      source: source ?? null,
      ...found.references,
    })
    return { ok: true, id }
  },
})

export const withdrawResource = change({
  name: 'withdrawResource',
  description: 'Offers material no longer; that it was offered stays known.',
  of: resourcePolicy,
  action: 'withdraw',
  input: WithdrawResourceInput,
  answers: ResourceChanged,
  refusals: [],
  run: withdraw,
})
