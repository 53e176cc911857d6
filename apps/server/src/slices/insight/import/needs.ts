import type { ImportKind, Permission } from '@cohortium/domain'
import { kindOf } from '../../../imports/kinds/kinds.ts'
import type { Action } from '@cohortium/domain'

/** What whoever imports a kind must be allowed to write, as the graph names the kind. */
export const neededFor = (kind: string): Permission => kindOf(kind.toLowerCase() as ImportKind).needs

/** Actions on imports of most kinds; those of schools are the consortium's. */
export const officeAction = (name: string, description: string, states: readonly string[]): Action => ({
  name,
  description,
  needs: 'admissions',
  while: states,
})
