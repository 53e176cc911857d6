import { moduleRegistrationStates, moduleRoles } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { ModuleRegistrationState, ModuleRole } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

export const moduleRoleLabels: Record<ModuleRole, string> = {
  ORGANISATIONAL_CONTEXTS: 'Organisational contexts',
  LEADING_TEACHING_AND_LEARNING: 'Leading teaching and learning',
  LEARNING_OUTCOMES_PORTFOLIO: 'Learning outcomes portfolio',
}

export const moduleRoleMeaning = (role: ModuleRole): string => meaningOf(moduleRoles, role)

/** How the state of the work on a module is shown. */
export interface ModuleStateLook {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  readonly meaning: string
}

const look = (state: ModuleRegistrationState, label: string, icon: string, tone: Tone): ModuleStateLook => ({
  label,
  icon,
  tone,
  meaning: meaningOf(moduleRegistrationStates, state),
})

export const moduleStateLooks: Record<ModuleRegistrationState, ModuleStateLook> = {
  IN_PROGRESS: look('IN_PROGRESS', 'In progress', 'i-lucide-pencil-line', 'primary'),
  PROVISIONAL: look('PROVISIONAL', 'Provisional', 'i-lucide-hourglass', 'info'),
  PASSED: look('PASSED', 'Passed', 'i-lucide-check', 'success'),
  REFERRED: look('REFERRED', 'Referred', 'i-lucide-rotate-ccw', 'warning'),
  DEFERRED: look('DEFERRED', 'Deferred', 'i-lucide-calendar-clock', 'warning'),
  FAILED: look('FAILED', 'Failed', 'i-lucide-x', 'error'),
}
