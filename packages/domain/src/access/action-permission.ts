/** Whether somebody may do something to a thing now; if not, one sentence names the rule and what helps. */
export type ActionPermission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string }

export const permitted: ActionPermission = { allowed: true }

export const notPermitted = (reason: string): ActionPermission => ({ allowed: false, reason })
