import type { ApolloClient } from '@apollo/client'
import { ViewerCanDocument, type ViewerCanQuery } from '../../gql/graphql.ts'

/** What the reader may do to a thing, and why not. */
export type ActionPermission = NonNullable<ViewerCanQuery['viewerCan'][number]>['actions'][number]

/** Every action that there is for a thing; undefined where the reader does not see the thing. */
export type Permissions = readonly ActionPermission[] | undefined

/** Asks what the reader may do to a thing. */
type AskPermissions = (id: string) => Promise<Permissions>

/** Most ids that the server takes at once. */
const most = 1_000

interface Waiting {
  readonly resolve: (permissions: Permissions) => void
  readonly reject: (error: unknown) => void
}

/** One gathering a client: all parts of a page ask together. */
const gatherings = new WeakMap<ApolloClient, AskPermissions>()

export function askPermissionsOf(client: ApolloClient): AskPermissions {
  const gathering = gatherings.get(client) ?? gather(client)
  gatherings.set(client, gathering)
  return gathering
}

/** Whatever is asked for in one moment goes to the server as one request; what is allowed changes, so nothing is kept. */
function gather(client: ApolloClient): AskPermissions {
  let waiting = new Map<string, Waiting[]>()

  async function send(asked: [string, Waiting[]][]): Promise<void> {
    const ids = asked.map(([id]) => id)
    try {
      const { data } = await client.query({
        query: ViewerCanDocument,
        variables: { ids },
        fetchPolicy: 'no-cache',
      })
      const told = new Map(data?.viewerCan.flatMap((thing) => (thing ? [[thing.id, thing.actions]] : [])))
      for (const [id, those] of asked) for (const { resolve } of those) resolve(told.get(id))
    } catch (error) {
      for (const [, those] of asked) for (const { reject } of those) reject(error)
    }
  }

  function flush(): void {
    const asked = [...waiting]
    waiting = new Map()
    for (let at = 0; at < asked.length; at += most) void send(asked.slice(at, at + most))
  }

  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) setTimeout(flush)
      waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }])
    })
}
