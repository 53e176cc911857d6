import RadioGroup from '@nuxt/ui/components/RadioGroup.vue'
import ui from '@nuxt/ui/vue-plugin'
import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { h, nextTick } from 'vue'
import ArrowsChoose from './ArrowsChoose.vue'

function offered() {
  const choose = vi.fn<(value: unknown) => void>()
  const props = { modelValue: 'accept', items: ['accept', 'defer'], 'onUpdate:modelValue': choose }
  const group = mount(ArrowsChoose, {
    slots: { default: () => h(RadioGroup, props) },
    global: { plugins: [ui] },
    attachTo: document.body,
  })
  const [accept, defer] = group.findAll<HTMLElement>('[role=radio]').map(({ element }) => element)
  return { choose, accept: accept!, defer: defer! }
}

const key = (name: 'keydown' | 'keyup') => new KeyboardEvent(name, { key: 'ArrowDown', bubbles: true })

afterEach(() => document.body.replaceChildren())

it('an arrow chooses what it comes to, however soon the key is let go', async () => {
  const { choose, accept, defer } = offered()
  accept.focus()
  await nextTick()
  accept.dispatchEvent(key('keydown'))
  await nextTick()
  defer.dispatchEvent(key('keyup'))
  expect(choose.mock.calls).toEqual([['defer']])
})

it('what is come to without an arrow is not chosen by that', async () => {
  const { choose, defer } = offered()
  defer.focus()
  await nextTick()
  expect(choose).not.toHaveBeenCalled()
})
