import UApp from '@nuxt/ui/components/App.vue'
import ui from '@nuxt/ui/vue-plugin'
import { mount, type ComponentMountingOptions } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ActionButton from './ActionButton.vue'
import BarTable from './BarTable.vue'
import EmptyState from './EmptyState.vue'
import ErrorPanel from './ErrorPanel.vue'
import KeyFacts from './KeyFacts.vue'
import Pager from './Pager.vue'
import Panel from './Panel.vue'
import SearchInput from './SearchInput.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }],
})
const global: ComponentMountingOptions<unknown>['global'] = { plugins: [router, ui] }

describe('an empty list', () => {
  it('names the filters that emptied it, each with one click to drop it', async () => {
    const [drop, keep] = [vi.fn(), vi.fn()]
    const filters = [
      { label: 'Authority: Devon', drop },
      { label: 'Status: Active', drop: keep },
    ]
    const list = mount(EmptyState, { props: { what: 'participants', filters }, global })
    expect(list.text()).toContain('No participants match')
    await list.get('[aria-label="Drop the filter Authority: Devon"]').trigger('click')
    expect([drop.mock.calls.length, keep.mock.calls.length]).toEqual([1, 0])
  })

  it('says that there is nothing where no filter is set', () => {
    expect(mount(EmptyState, { props: { what: 'cohorts' }, global }).text()).toBe('There are no cohorts yet')
  })
})

describe('the pages of a list', () => {
  const props = { from: 1951, rows: 50, total: 2000, what: 'participants', hasPrevious: true, hasNext: false }

  it('say which rows of how many are shown', () => {
    expect(mount(Pager, { props, global }).get('[role=status]').text()).toContain('1,951–2,000 of 2,000')
    expect(mount(Pager, { props: { ...props, from: 1, rows: 0, total: 0 }, global }).text()).toContain(
      '0 of 0',
    )
  })

  it('do not lead beyond the ends', async () => {
    const pager = mount(Pager, { props, global })
    expect(pager.get('[aria-label="Next page"]').attributes('disabled')).toBeDefined()
    await pager.get('[aria-label="First page"]').trigger('click')
    expect(pager.emitted('first')).toHaveLength(1)
  })
})

it('bars are read as numbers, and lead to what they count', () => {
  const rows = [
    { key: 'a', label: 'Devon', value: 1234, to: '/participants?authority=a' },
    { key: 'b', label: 'Dorset', value: 0 },
  ]
  const table = mount(BarTable, {
    props: { caption: 'By authority', heads: ['Authority', 'Participants'], rows },
    global,
  })
  expect(table.findAll('tbody tr').map((row) => row.text())).toEqual(['Devon1,234', 'Dorset0'])
  expect(table.get('a').attributes('href')).toBe('/participants?authority=a')
  expect(table.findAll('[style]').map((bar) => bar.attributes('style'))).toEqual([
    'width: 100%; min-width: 2px;',
    'width: 0%; min-width: 0;',
  ])
})

it('a fact that is not known says so, and nought is known', () => {
  const facts = [{ label: 'Phone' }, { label: 'Credits', value: 0 }]
  const list = mount(KeyFacts, { props: { facts }, global })
  expect(list.findAll('dd').map((one) => one.text())).toEqual(['–not known', '0'])
})

describe('a panel', () => {
  const slots = { default: 'Rows' }

  it('shows a skeleton at first, later the old rows', () => {
    const text = (props: object) =>
      mount(Panel, { props: { title: 'Cohorts', ...props }, slots, global }).text()
    expect(text({ pending: true })).toContain('Loading Cohorts…')
    expect(text({ stale: true })).toContain('Rows')
  })

  it('keeps what came beside what failed', () => {
    const props = { title: 'Cohorts', error: new Error('A part is down.') }
    expect(mount(Panel, { props, slots, global }).text()).not.toContain('Rows')
    const partial = mount(Panel, { props: { ...props, partial: true }, slots, global })
    expect(partial.text()).toContain('A part is down.')
    expect(partial.text()).toContain('Rows')
  })
})

it('an error offers to try again', async () => {
  const panel = mount(ErrorPanel, { props: { what: 'The list', error: new Error('Down.') }, global })
  expect(panel.get('[role=alert]').text()).toContain('The list could not be loaded')
  await panel.get('button').trigger('click')
  expect(panel.emitted('retry')).toHaveLength(1)
})

describe('a search', () => {
  it('waits until typing rests, and Escape empties it at once', async () => {
    vi.useFakeTimers()
    const search = mount(SearchInput, { props: { label: 'Name', modelValue: '' }, global })
    const input = search.get('input')
    await input.setValue('ad')
    await input.setValue('ada ')
    expect(search.emitted('update:modelValue')).toBeUndefined()
    await vi.advanceTimersByTimeAsync(250)
    expect(search.emitted('update:modelValue')).toEqual([['ada']])
    await input.trigger('keydown', { key: 'Escape' })
    expect(search.emitted('update:modelValue')?.at(-1)).toEqual([''])
    vi.useRealTimers()
  })
})

describe('an action', () => {
  it('is done by its button where it is allowed', async () => {
    const action = mount(ActionButton, { props: { label: 'Suspend', what: 'Ada' }, global })
    await action.get('[aria-label="Suspend Ada"]').trigger('click')
    expect(action.emitted('click')).toHaveLength(1)
    expect(action.get('button').attributes('aria-disabled')).toBeUndefined()
  })

  it('says why it is refused, stays within reach of the keyboard, and does nothing', async () => {
    const refusal = 'Nobody suspends their own account.'
    const click = vi.fn()
    // The app around it holds what tooltips share.
    const app = () => h(UApp, () => h(ActionButton, { label: 'Suspend', refusal, onClick: click }))
    const action = mount(app, { global })
    const button = action.get('button')
    expect(button.attributes()).toMatchObject({ 'aria-disabled': 'true' })
    expect(button.attributes('disabled')).toBeUndefined()
    expect(action.get(`#${button.attributes('aria-describedby')}`).text()).toBe(refusal)
    await button.trigger('click')
    expect(click).not.toHaveBeenCalled()
  })
})
