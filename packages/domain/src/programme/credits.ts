import type { ModuleRole } from './module-role.ts'

/** Masters-level credits of the national award and of its alternative. Source: University of Plymouth course page 2023-24. */
export const awardCredits = 60

/** Roles that bear credits, in order; the portfolio bears none. Source: both universities' course pages 2023-24. */
export const creditBearingRoles = [
  'organisational_contexts',
  'leading_teaching_and_learning',
] as const satisfies readonly ModuleRole[]

/** Credits of the passed among a participant's current module registrations. */
export function creditsAchieved(
  registrations: readonly {
    readonly status: string
    readonly isCurrent: boolean
    readonly credits: number
  }[],
): number {
  return registrations
    .filter((registration) => registration.isCurrent && registration.status === 'passed')
    .reduce((sum, registration) => sum + registration.credits, 0)
}
