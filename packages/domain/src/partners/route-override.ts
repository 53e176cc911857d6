import { refuse, type Refusal } from '../vocabulary/refusal.ts'
import type { Route } from './route.ts'

/** Who sends an application elsewhere than the routing says, and why. */
export interface RouteOverride {
  readonly reason: string
  readonly actor: string
}

export type Placement =
  | { readonly ok: true; readonly universityCode: string; readonly overridden: boolean }
  | Refusal<'OverrideNeeded' | 'OverrideNeedsReason' | 'OverrideNeedsActor'>

/** Whether an application may go to a university: as routed, or by an override with reason and actor. Source: consortium decision. */
export function placeAt(universityCode: string, routed: Route, override: RouteOverride | null): Placement {
  if (routed.ok && routed.universityCode === universityCode)
    return { ok: true, universityCode, overridden: false }
  if (!override) {
    const instead = routed.ok ? `routes to ${routed.universityCode}` : 'routes to no university'
    return refuse(
      'OverrideNeeded',
      `The authority ${instead}; give a reason to place the application at ${universityCode}.`,
    )
  }
  if (override.reason.trim() === '')
    return refuse('OverrideNeedsReason', 'Say why the routing is overridden.')
  if (override.actor.trim() === '') return refuse('OverrideNeedsActor', 'Say who overrides the routing.')
  return { ok: true, universityCode, overridden: true }
}
