import type { IsoDate } from '../dates/iso-date.ts'
import type { LearningOutcomeFramework } from './learning-outcome-framework.ts'
import type { ModuleRole } from './module-role.ts'

/**
 * The version of the outcomes by which a registration is judged: the latest one published by the day of registration,
 * which a later version does not change; the first one for registrations older than every version. None where the
 * programme has no portfolio. Source: consortium decision.
 */
export function frameworkFor<Framework extends Pick<LearningOutcomeFramework, 'publishedOn'>>(
  programmeRoles: readonly ModuleRole[],
  registeredOn: IsoDate,
  frameworks: readonly Framework[],
): Framework | null {
  if (!programmeRoles.includes('learning_outcomes_portfolio')) return null
  const byDate = frameworks.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
  return byDate.findLast(({ publishedOn }) => publishedOn <= registeredOn) ?? byDate[0] ?? null
}
