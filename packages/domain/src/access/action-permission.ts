/** What a refusal depends on: on who asks, or on how the thing stands just now. */
export type RefusedBecauseOf = 'asker' | 'state'

/** Whether somebody may do something to a thing now; if not, one sentence names the rule and what helps. */
export type ActionPermission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: RefusedBecauseOf; readonly reason: string }

export const permitted: ActionPermission = { allowed: true }

export const notPermitted = (because: RefusedBecauseOf, reason: string): ActionPermission => ({
  allowed: false,
  because,
  reason,
})
