import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { pageNames, useKeyset } from './use-keyset.ts'

async function list(address = '/') {
  const component = defineComponent({ setup: () => ({ keyset: useKeyset(50) }), template: '<p />' })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component }] })
  await router.push(address)
  const wrapper = mount({ template: '<RouterView />' }, { global: { plugins: [router] } })
  await flushPromises()
  const { keyset } = wrapper.getComponent(component).vm
  const seen = async () => {
    // Timers of one length run in the order in which they were set: what was written is then under way.
    await new Promise((resolve) => setTimeout(resolve))
    await flushPromises()
    return [keyset.arguments.value, keyset.from.value]
  }
  return { keyset, seen, router }
}

const ends = { startCursor: 'start', endCursor: 'end' }

it('goes through a list forwards and back by its cursors', async () => {
  const { keyset, seen } = await list()
  expect(await seen()).toEqual([{ first: 50 }, 1])
  keyset.toNext(ends)
  expect(await seen()).toEqual([{ first: 50, after: 'end' }, 51])
  keyset.toNext({ endCursor: 'later' })
  expect(await seen()).toEqual([{ first: 50, after: 'later' }, 101])
  keyset.toPrevious(ends)
  expect(await seen()).toEqual([{ last: 50, before: 'start' }, 51])
  keyset.toPrevious(ends)
  expect(await seen()).toEqual([{ first: 50 }, 1])
})

it.each([
  [159, 9, 151],
  [150, 50, 101],
  [7, 7, 1],
])('of %i rows, the last page holds %i from number %i on', async (total, last, from) => {
  const { keyset, seen } = await list()
  keyset.toLast(total)
  expect(await seen()).toEqual([{ last }, from])
})

it('returns to the first page when a filter clears what it wrote', async () => {
  const { keyset, router, seen } = await list('/?q=ada')
  keyset.toLast(159)
  await seen()
  const { query } = router.currentRoute.value
  await router.push({
    query: Object.fromEntries(
      Object.entries(query).filter(([name]) => !pageNames.some((one) => one === name)),
    ),
  })
  expect(await seen()).toEqual([{ first: 50 }, 1])
})

it('asks for no more than a page, whatever the address says', async () => {
  const { seen } = await list('/?last=100000')
  expect(await seen()).toEqual([{ last: 50 }, 1])
})
