import type { ReadContext } from '@cohortium/graph-sql'
import type { Outbox } from '../post/outbox.ts'
import { unauthenticated, type Asker } from './acting.ts'
import type { Identity } from './identity.ts'
import type { Access } from './open-access.ts'

/** What resolvers need of a request that looks at, or changes, accounts and credentials. */
export interface Asking extends ReadContext {
  identity?: Identity | undefined
  access: Access
  outbox: Outbox
  /** The programme's date. */
  today: string
  notes: { readonly requestId?: string | undefined }
}

/** Who asks. @throws GraphQLError UNAUTHENTICATED where nobody is signed in. */
export function askerOf({ identity, notes: { requestId } }: Asking): Asker {
  if (!identity) throw unauthenticated()
  return { ...identity, requestId }
}
