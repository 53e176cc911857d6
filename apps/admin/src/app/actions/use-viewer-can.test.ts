import { ApolloLink } from '@apollo/client'
import { flushPromises, mount } from '@vue/test-utils'
import { Observable } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { apolloKey, createApollo } from '../apollo.ts'
import { useViewerCan } from './use-viewer-can.ts'

const withdraw = {
  __typename: 'ActionPermission',
  action: 'withdraw',
  description: 'Leaves the programme.',
  allowed: false,
  reason: 'The participant is completed.',
}

/** A server that knows the things `ptc_…`, and fails while it is told to. */
function server() {
  const asked: string[][] = []
  const state = { fails: false }
  const link = new ApolloLink(({ variables }) => {
    const ids = variables['ids'] as string[]
    asked.push(ids)
    return new Observable((observer) => {
      if (state.fails) return observer.error(new TypeError('Failed to fetch'))
      const viewerCan = ids.map((id) =>
        id.startsWith('ptc_') ? { __typename: 'ViewerCan', id, actions: [withdraw] } : null,
      )
      observer.next({ data: { viewerCan } })
      observer.complete()
    })
  })
  return { asked, state, link }
}

/** A page whose parts each ask for things of their own. */
function page(link: ApolloLink, ...parts: readonly (readonly string[])[]) {
  const views: ReturnType<typeof useViewerCan>[] = []
  const part = (ids: readonly string[]) =>
    defineComponent({
      setup() {
        views.push(useViewerCan(ids))
        return () => h('p')
      },
    })
  mount(
    { render: () => parts.map((ids) => h(part(ids))) },
    { global: { provide: { [apolloKey]: createApollo(link) } } },
  )
  return views
}

const answered = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve))
  await flushPromises()
}

describe('what the viewer can do', () => {
  it('is asked for all parts of a page by one request, each thing once', async () => {
    const { asked, link } = server()
    const [first, second] = page(link, ['ptc_1', 'ptc_2'], ['ptc_2', 'app_3'])
    expect(first?.pending.value).toBe(true)
    await answered()
    expect(asked).toEqual([['ptc_1', 'ptc_2', 'app_3']])
    expect(first?.pending.value).toBe(false)
    expect(first?.permissionsOf('ptc_2')).toEqual([withdraw])
    expect(second?.permissionsOf('ptc_2')).toEqual([withdraw])
    expect(second?.permissionsOf('app_3')).toBeUndefined()
    expect(second?.pending.value).toBe(false)
  })

  it('is asked for again after a change, and keeps what is known where that fails', async () => {
    const { asked, state, link } = server()
    const [view] = page(link, ['ptc_1'])
    await answered()
    state.fails = true
    void view?.refetch()
    await answered()
    expect(asked).toHaveLength(2)
    expect(view?.error.value?.message).toContain('The server cannot be reached')
    expect(view?.permissionsOf('ptc_1')).toEqual([withdraw])
    state.fails = false
    void view?.refetch()
    await answered()
    expect(view?.error.value).toBeUndefined()
  })
})
