import { computed, inject, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { apolloKey } from '../apollo.ts'
import { explainError } from '../explain-error.ts'
import { askPermissionsOf, type Permissions } from './ask-permissions.ts'

/** What the reader may do to some things of a page, and why not; all parts of a page ask in one request. */
export function useViewerCan(ids: MaybeRefOrGetter<readonly string[]>) {
  const client = inject(apolloKey)
  if (!client) throw new Error('useViewerCan needs the client of the graph: provide apolloKey first')
  const ask = askPermissionsOf(client)
  const told = shallowRef<ReadonlyMap<string, Permissions>>(new Map())
  const error = shallowRef<Error>()
  /** Answers to earlier questions come too late. */
  let turn = 0

  async function load(): Promise<void> {
    turn += 1
    const mine = turn
    try {
      const asked = [...new Set(toValue(ids))]
      const answers = await Promise.all(asked.map(async (id) => [id, await ask(id)] as const))
      if (mine !== turn) return
      told.value = new Map(answers)
      error.value = undefined
    } catch (cause) {
      if (mine === turn) error.value = explainError(cause as Error)
    }
  }
  watch(() => toValue(ids).join(' '), load, { immediate: true })

  return {
    /** Undefined while it is not known, and for a thing that the reader does not see. */
    permissionsOf: (id: string): Permissions => told.value.get(id),
    /** Whether an answer for every thing is still under way. */
    pending: computed(() => !error.value && toValue(ids).some((id) => !told.value.has(id))),
    error,
    /** Asks again, as after a change. */
    refetch: load,
  }
}
