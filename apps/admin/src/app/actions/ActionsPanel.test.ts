import { ApolloLink } from '@apollo/client'
import ui from '@nuxt/ui/vue-plugin'
import { flushPromises, mount } from '@vue/test-utils'
import { Observable } from 'rxjs'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { apolloKey, createApollo } from '../apollo.ts'
import { actionDialogsKey, dialogsFrom } from './action-dialogs.ts'
import { actionLabel } from './action-label.ts'
import ActionsPanel from './ActionsPanel.vue'

const may = (action: string, reason: string | null) => ({
  __typename: 'ActionPermission',
  action,
  description: `${action}, in a sentence.`,
  allowed: reason === null,
  reason,
})

/** The panel of a participant whose actions are told by a server, with the dialogs that there are. */
async function panel(dialogs = dialogsFrom({})) {
  const actions = [may('withdraw', null), may('switchRoute', null), may('resume', 'It is active.')]
  const asked: unknown[] = []
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables['ids'])
    return new Observable((observer) => {
      observer.next({ data: { viewerCan: [{ __typename: 'ViewerCan', id: 'ptc_1', actions }] } })
      observer.complete()
    })
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }],
  })
  const wrapper = mount(ActionsPanel, {
    props: { id: 'ptc_1', noun: 'participant' },
    global: {
      plugins: [router, ui],
      provide: { [apolloKey]: createApollo(link), [actionDialogsKey]: dialogs },
    },
  })
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve))
    await flushPromises()
  }
  await settle()
  return { wrapper, asked, settle }
}

it('tells what one may do, and of the rest why not; nothing is a button that leads nowhere', async () => {
  const { wrapper } = await panel()
  expect(wrapper.get('[aria-label=Allowed]').findAll('li')).toHaveLength(2)
  expect(wrapper.get('details').text()).toContain('1 other action')
  expect(wrapper.get('details').text()).toContain('It is active.')
  expect(wrapper.findAll('button')).toHaveLength(0)
})

it('opens the dialog of an action that has one, and asks anew when something was done', async () => {
  const dialog = {
    props: ['id', 'open'],
    emits: ['done', 'update:open'],
    template: `<p v-if="open" id="dialog" @click="$emit('done')">{{ id }}</p>`,
  }
  const path = '../../slices/participation/participant/actions/SwitchRoute.vue'
  const { wrapper, asked, settle } = await panel(dialogsFrom({ [path]: async () => dialog }))
  const buttons = wrapper.findAll('button')
  expect(buttons.map((button) => button.text())).toEqual(['Switch route'])
  await buttons[0]?.trigger('click')
  await settle()
  expect(wrapper.get('#dialog').text()).toBe('ptc_1')
  await wrapper.get('#dialog').trigger('click')
  await settle()
  expect(asked).toEqual([['ptc_1'], ['ptc_1']])
})

it('calls an action as one reads it', () => {
  expect(actionLabel('allocateTutor')).toBe('Allocate tutor')
})
