import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { urlList, urlNumber, urlOneOf, urlText, useUrlState } from './url-state.ts'

async function page(address: string) {
  const list = defineComponent({
    setup: () => ({
      state: useUrlState({
        q: urlText({ clears: ['from'] }),
        status: urlList({ clears: ['from'] }),
        from: urlNumber(1),
        sort: urlOneOf(['name', '-name'], 'name'),
      }),
    }),
    template: '<p />',
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/list', component: list },
      { path: '/other', component: { template: '<p />' } },
    ],
  })
  await router.push(address)
  const wrapper = mount({ template: '<RouterView />' }, { global: { plugins: [router] } })
  await flushPromises()
  const { state } = wrapper.getComponent(list).vm
  const settle = async (): Promise<string> => {
    // Timers of one length run in the order in which they were set: what was written is then under way.
    await new Promise((resolve) => setTimeout(resolve))
    await flushPromises()
    return router.currentRoute.value.fullPath
  }
  const back = async (): Promise<string> => {
    const gone = new Promise<void>((resolve) => {
      const stop = router.afterEach(() => {
        stop()
        resolve()
      })
    })
    router.back()
    await gone
    return settle()
  }
  return { state, router, settle, back }
}

describe('the address', () => {
  it('says what the page shows', async () => {
    const { state } = await page('/list?q=ada&status=active,interrupted&from=51&sort=-name')
    expect({ ...state }).toEqual({ q: 'ada', status: ['active', 'interrupted'], from: 51, sort: '-name' })
  })

  it('counts for nothing where it makes no sense', async () => {
    const { state } = await page('/list?status=,&from=many&sort=colour&from=2')
    expect({ ...state }).toEqual({ q: '', status: [], from: 1, sort: 'name' })
  })

  it('holds what differs from the default alone', async () => {
    const { state, settle } = await page('/list?q=ada&from=51')
    Object.assign(state, { q: '', from: 1, sort: 'name' })
    expect(await settle()).toBe('/list')
  })

  it('keeps what others wrote there', async () => {
    const { state, settle } = await page('/list?selected=SWC-1')
    state.q = 'ada'
    expect(await settle()).toBe('/list?selected=SWC-1&q=ada')
  })

  it('forgets the page of the list when a filter changes', async () => {
    const { state, settle } = await page('/list?from=51')
    state.status = ['active']
    expect(await settle()).toBe('/list?status=active')
  })
})

describe('the history', () => {
  it('has one entry for what changed at once, and Back takes it off', async () => {
    const { state, settle, back } = await page('/list')
    state.status = ['active']
    state.sort = '-name'
    expect(await settle()).toBe('/list?status=active&sort=-name')
    expect(await back()).toBe('/list')
    expect(state.status).toEqual([])
  })

  it('has no entry for every letter typed', async () => {
    const { state, settle, back } = await page('/list')
    state.status = ['active']
    await settle()
    for (const q of ['a', 'ad', 'ada']) {
      state.q = q
      expect(state.q).toBe(q)
      await settle()
    }
    expect(await back()).toBe('/list')
  })

  it('is not touched by a page that was left', async () => {
    const { state, router, settle } = await page('/list')
    const left = router.push('/other')
    state.q = 'ada'
    await left
    expect(await settle()).toBe('/other')
  })
})
