import './main.css'
import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import { createWebHistory } from 'vue-router'
import { actionDialogsKey, sliceDialogs } from './app/actions/action-dialogs.ts'
import { mayKey } from './app/access/may.ts'
import { mayOfViewer } from './app/access/may-of-viewer.ts'
import App from './app/App.vue'
import { apolloKey, createApollo } from './app/apollo.ts'
import { graphLink } from './app/graph-link.ts'
import { createAppRouter } from './app/router.ts'
import { openSession, sessionKey, type Session } from './app/session/session.ts'
import { sessionLink } from './app/session/session-link.ts'

const held: { session?: Session } = {}
// Requests are held only where somebody was signed in; before that there is no session that could end.
const client = createApollo(
  sessionLink(() => held.session?.restored() ?? Promise.resolve()).concat(graphLink()),
)
const session = await openSession(client, (path) => window.location.assign(path))
held.session = session

// Going back must not bring up, from the browser's memory, a page of somebody who has signed out since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload()
})

createApp(App)
  .provide(apolloKey, client)
  .provide(sessionKey, session)
  .provide(actionDialogsKey, sliceDialogs())
  .provide(mayKey, mayOfViewer(session.viewer))
  .use(createAppRouter(createWebHistory(), session))
  .use(ui)
  .mount('#app')
