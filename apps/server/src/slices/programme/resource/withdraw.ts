import type { Unit } from '../../../writing/unit/unit.ts'
import type { Resource } from './resource.entity.ts'

/** Ends the offer of material today, or on the day on which it would have begun. */
export async function withdraw({ ask, store, today }: Unit, { id }: { readonly id: number }) {
  const [row] = await ask<{ on: string }>(
    'select greatest($2::date, published_on)::text as on from resource where id = $1',
    [id, today],
  )
  await store.update<Resource>('Resource', id, { withdrawnOn: row?.on ?? today })
  return { ok: true, id } as const
}
