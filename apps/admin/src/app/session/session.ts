import type { ApolloClient } from '@apollo/client'
import { inject, ref, type InjectionKey, type Ref } from 'vue'
import { explainError } from '../explain-error.ts'
import { ViewerDocument, type ViewerQuery } from '../../gql/graphql.ts'
import { send, type Refusal } from './http.ts'
import { besideSession } from './session-link.ts'
import { isUnauthenticated } from './unauthenticated.ts'

export type Viewer = NonNullable<ViewerQuery['viewer']>

/** Who is signed in, from the loading of the page on: another person or role loads it anew. */
export interface Session {
  /** Nobody before signing in. */
  readonly viewer: Viewer | null
  /** How they are addressed, which they may change while the page stands. */
  readonly displayName: Ref<string>
  /** Why it is not known who is signed in. */
  readonly problem: Error | undefined
  /** The session ended under the page, which waits until somebody signs in again. */
  readonly expired: Readonly<Ref<boolean>>
  /** For a request that was refused: waits until whoever was signed in is so again. */
  restored: () => Promise<void>
  /** Looks who is signed in now: the same person goes on, another one begins anew. */
  resume: () => Promise<void>
  signOut: () => Promise<Refusal | undefined>
  /** Acts in another role from now on. */
  switchTo: (assignmentId: string) => Promise<Refusal | undefined>
}

export const sessionKey: InjectionKey<Session> = Symbol('session')

export function useSession(): Session {
  const session = inject(sessionKey)
  if (!session) throw new Error('Provide sessionKey first')
  return session
}

/** Loads a page of the app from the beginning, with nothing of before in memory. */
export type LoadPage = (path: string) => void

/** Asks the graph who is signed in; a cookie that holds no more is as good as none. */
async function viewerOf(client: ApolloClient): Promise<Viewer | null> {
  const { data } = await client.query({
    query: ViewerDocument,
    fetchPolicy: 'no-cache',
    context: besideSession,
  })
  return data?.viewer ?? null
}

/** What is known of the session when the page is loaded. */
export async function openSession(client: ApolloClient, loadPage: LoadPage): Promise<Session> {
  let viewer: Viewer | null = null
  let problem: Error | undefined
  try {
    viewer = await viewerOf(client)
  } catch (error) {
    if (!isUnauthenticated(error)) problem = explainError(error as Error)
  }
  const expired = ref(false)
  let waiting: (() => void)[] = []

  return {
    viewer,
    displayName: ref(viewer?.account.displayName ?? ''),
    problem,
    expired,
    restored: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        expired.value = true
      }),
    async resume() {
      const now = await viewerOf(client).catch(() => null)
      if (!now) return
      if (now.account.id !== viewer?.account.id || now.role !== viewer.role) {
        loadPage(window.location.pathname + window.location.search)
        return
      }
      expired.value = false
      const held = waiting
      waiting = []
      for (const go of held) go()
    },
    async signOut() {
      const answer = await send('/session', { method: 'DELETE' })
      if (!answer.ok) return answer.refusal
      await client.clearStore()
      loadPage('/sign-in')
      return undefined
    },
    async switchTo(assignmentId) {
      const answer = await send('/session/assignment', { method: 'POST', body: { assignmentId } })
      if (!answer.ok) return answer.refusal
      await client.clearStore()
      // What the page showed may be closed to the other role.
      loadPage('/')
      return undefined
    },
  }
}
