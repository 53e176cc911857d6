import { shallowRef, type ShallowRef } from 'vue'
import type { LocationQueryRaw, Router } from 'vue-router'

/** The address's query with what was written since, so that a field shows at once what was set. */
export interface UrlDraft {
  query: Readonly<ShallowRef<LocationQueryRaw>>
  /** Writes values of one moment into one entry of the history; undefined takes a name out. */
  write: (values: LocationQueryRaw, history: 'push' | 'replace') => void
}

/** One draft a router: every part of a page writes to the same address. */
const drafts = new WeakMap<Router, UrlDraft>()

export function urlDraftOf(router: Router): UrlDraft {
  const draft = drafts.get(router) ?? createDraft(router)
  drafts.set(router, draft)
  return draft
}

function createDraft(router: Router): UrlDraft {
  const query = shallowRef<LocationQueryRaw>(router.currentRoute.value.query)
  let waiting: 'push' | 'replace' | undefined
  let leaving = false

  router.beforeEach((to, from) => {
    leaving = to.path !== from.path
  })
  router.afterEach(() => {
    if (leaving) waiting = undefined
    leaving = false
    if (!waiting) query.value = router.currentRoute.value.query
  })

  async function flush(): Promise<void> {
    const history = waiting
    waiting = undefined
    // A page that is being left has no say in the address any more, or it would call its reader back.
    if (leaving || !history) return
    await router[history]({ query: query.value, hash: router.currentRoute.value.hash })
  }

  return {
    query,
    write: (values, history) => {
      query.value = { ...query.value, ...values }
      if (!waiting) setTimeout(() => void flush())
      waiting = waiting === 'push' ? 'push' : history
    },
  }
}
