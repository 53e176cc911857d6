import { ApolloLink, gql, type TypedDocumentNode } from '@apollo/client'
import { mount } from '@vue/test-utils'
import { Observable, Subject } from 'rxjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { apolloKey, createApollo } from './apollo.ts'
import { useQuery, type QueryOptions } from './use-query.ts'

interface Answer {
  cohort: { __typename: 'Cohort'; id: string; name: string } | null
}

const document: TypedDocumentNode<Answer, { code: string }> = gql`
  query Cohort($code: String!) {
    cohort(code: $code) {
      id
      name
    }
  }
`

const cohort = (id: string, name: string): Answer => ({ cohort: { __typename: 'Cohort', id, name } })

/** A server whose answers the test gives by hand, in any order. */
function handServer() {
  const asked: { code: string; answer: Subject<ApolloLink.Result> }[] = []
  const link = new ApolloLink((operation) => {
    const answer = new Subject<ApolloLink.Result>()
    asked.push({ code: String(operation.variables['code']), answer })
    return new Observable((observer) => answer.subscribe(observer))
  })
  const reply = async (index: number, result: ApolloLink.Result): Promise<void> => {
    asked[index]?.answer.next(result)
    asked[index]?.answer.complete()
    await vi.advanceTimersByTimeAsync(0)
    await nextTick()
  }
  return { link, asked, reply }
}

function mounted(options: QueryOptions = {}) {
  const server = handServer()
  const code = ref('A')
  const component = defineComponent({
    setup: () => ({ view: useQuery(document, () => ({ code: code.value }), options) }),
    template: '<p />',
  })
  const wrapper = mount(component, { global: { provide: { [apolloKey]: createApollo(server.link) } } })
  const name = (): string | undefined => wrapper.vm.view.data.value?.cohort?.name
  return { ...server, code, view: wrapper.vm.view, name, unmount: () => wrapper.unmount() }
}

const turn = async (): Promise<void> => {
  await nextTick()
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a query', () => {
  it('is pending until its first answer', async () => {
    const { view, reply, name } = mounted()
    await turn()
    expect(view.pending.value).toBe(true)
    await reply(0, { data: cohort('1', 'Plymouth 2023/24') })
    expect([view.pending.value, view.stale.value, name()]).toEqual([false, false, 'Plymouth 2023/24'])
  })

  it('keeps the last answer, marked stale, while the next is under way', async () => {
    const { code, view, reply, name, asked } = mounted()
    await reply(0, { data: cohort('1', 'First') })
    code.value = 'B'
    await turn()
    expect([view.pending.value, view.stale.value, name()]).toEqual([false, true, 'First'])
    expect(asked.map((one) => one.code)).toEqual(['A', 'B'])
    await reply(1, { data: cohort('2', 'Second') })
    expect([view.stale.value, name()]).toEqual([false, 'Second'])
  })

  it('ignores an answer that was overtaken', async () => {
    const { code, reply, name } = mounted()
    await reply(0, { data: cohort('1', 'First') })
    code.value = 'B'
    await turn()
    code.value = 'C'
    await turn()
    await reply(2, { data: cohort('3', 'Third') })
    await reply(1, { data: cohort('2', 'Second') })
    expect(name()).toBe('Third')
  })

  it('shows what came beside what failed', async () => {
    const { view, reply } = mounted()
    await turn()
    await reply(0, { data: { cohort: null }, errors: [{ message: 'The cohort cannot be read.' }] })
    expect(view.data.value).toEqual({ cohort: null })
    expect(view.error.value?.message).toContain('The cohort cannot be read.')
  })

  it('does not leave the old answer where the new question failed, and recovers when asked again', async () => {
    const { code, view, reply, name, asked } = mounted()
    await reply(0, { data: cohort('1', 'First') })
    code.value = 'B'
    await turn()
    await reply(1, { errors: [{ message: 'Down.' }] })
    expect([view.error.value?.message, view.pending.value, name()]).toEqual(['Down.', false, undefined])
    void view.refetch()
    await turn()
    expect(asked).toHaveLength(3)
    await reply(2, { data: cohort('2', 'Second') })
    expect([view.error.value, name()]).toEqual([undefined, 'Second'])
  })

  it('waits until changed variables rest', async () => {
    const { code, asked } = mounted({ debounce: 200 })
    for (const letter of ['B', 'C', 'D']) {
      code.value = letter
      await nextTick()
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(200)
    expect(asked.map((one) => one.code)).toEqual(['A', 'D'])
  })

  it('asks nothing while it is not enabled', async () => {
    const enabled = ref(false)
    const { view, asked } = mounted({ enabled })
    await turn()
    expect([asked.length, view.pending.value]).toEqual([0, false])
    enabled.value = true
    await turn()
    expect(asked).toHaveLength(1)
  })

  it('stops with its component', async () => {
    const { code, asked, reply, name, unmount } = mounted({ debounce: 200 })
    await reply(0, { data: cohort('1', 'First') })
    code.value = 'B'
    await nextTick()
    unmount()
    await vi.advanceTimersByTimeAsync(500)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.answer.observed).toBe(false)
    expect(name()).toBe('First')
  })
})
