import type { Action, ActionPermission } from '@cohortium/domain'
import type { Identity } from './identity.ts'

/** What the asker may do to one thing. */
export interface PermissionsOfThing {
  readonly id: string
  readonly permissions: readonly { readonly action: Action; readonly permission: ActionPermission }[]
}

/** Tells for things by their ids, in that order, what somebody may do to them; null for what they do not see. */
export type ViewerCan = (
  ids: readonly string[],
  identity: Identity,
) => Promise<readonly (PermissionsOfThing | null)[]>
