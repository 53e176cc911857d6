import type { AwardScope } from '../programme/award-scope.ts'
import type { ApplicantFacts, EntryConditions } from './eligibility-facts.ts'
import type { EligibilityRoute } from './eligibility-route.ts'
import { because, type EligibilityReason, type EligibilityRuleId } from './eligibility-rules.ts'
import { statusForEntry } from './status-for-entry.ts'

/** A way in that is open to an applicant. */
export interface OpenRoute {
  readonly route: EligibilityRoute
  /** Programme instead of the one applied for; none on the award's own routes. */
  readonly programmeCode: string | null
  readonly scope: AwardScope
  readonly reasons: readonly EligibilityReason[]
  /** To tell the applicant before they accept. */
  readonly warnings: readonly EligibilityReason[]
}

/** Ways in, best first, and why others are closed. No route at all is a refusal with the same reasons. */
export interface Eligibility {
  readonly routes: readonly OpenRoute[]
  readonly closed: readonly EligibilityReason[]
}

/**
 * The routes that a university's policy opens to an applicant. Differences between universities are the policy's.
 * Source: University of Plymouth and University of Exeter course pages 2023-24, entry requirements.
 */
export function eligibility(policy: EntryConditions, facts: ApplicantFacts): Eligibility {
  const status = statusForEntry(policy, facts)
  if (!status.ok) return alternative(policy, status.reasons)

  const grounds = groundsFor(policy, facts)
  if (grounds.open.length === 0)
    return alternative(policy, [...status.reasons, ...because(...grounds.closed)])
  const routes = grounds.open.map(({ route, rule }): OpenRoute => {
    const warnings = route === 'not_in_role' ? because('outcomes.may_be_missed') : []
    const named = status.scope === 'early_years' ? 'early_years' : route
    return {
      route: named,
      programmeCode: null,
      scope: status.scope,
      reasons: [...status.reasons, ...because(rule)],
      warnings,
    }
  })
  return {
    routes: status.scope === 'early_years' ? routes.slice(0, 1) : routes,
    closed: because(...grounds.closed),
  }
}

/** What a programme leads to, as far as routes distinguish. */
export interface RoutedProgramme {
  readonly code: string
  /** Whether it is the national award, which alone has the portfolio. */
  readonly isNationalAward: boolean
}

/** The best open route into a programme; none where the policy opens none. */
export function routeInto({ routes }: Eligibility, programme: RoutedProgramme): OpenRoute | null {
  const leadsThere = ({ programmeCode }: OpenRoute) =>
    programmeCode === null ? programme.isNationalAward : programmeCode === programme.code
  return routes.find(leadsThere) ?? null
}

interface Grounds {
  readonly open: readonly { readonly route: EligibilityRoute; readonly rule: EligibilityRuleId }[]
  readonly closed: readonly EligibilityRuleId[]
}

function groundsFor(policy: EntryConditions, facts: ApplicantFacts): Grounds {
  const open: { route: EligibilityRoute; rule: EligibilityRuleId }[] = []
  const closed: EligibilityRuleId[] = []
  const inPost = facts.role === 'senco'
  if (inPost) open.push({ route: 'senco', rule: 'role.senco' })
  if (facts.experienced && policy.acceptsExperiencedSencos) {
    open.push({ route: 'experienced_senco', rule: 'role.experienced' })
  } else if (facts.experienced) closed.push('role.experience_not_accepted')
  if (!inPost) {
    const missing = missingOutsideThePost(policy, facts)
    if (missing.length === 0) open.push({ route: 'not_in_role', rule: 'role.none' })
    closed.push(...missing)
  }
  return { open, closed }
}

function missingOutsideThePost(policy: EntryConditions, facts: ApplicantFacts): EligibilityRuleId[] {
  if (!policy.acceptsNonSencos) return ['role.none_not_accepted']
  const missing: EligibilityRuleId[] = []
  if (policy.nonSencoNeedsSetting && !facts.employedInSetting) missing.push('setting.missing')
  if (policy.nonSencoNeedsPupils && !facts.accessToPupils) missing.push('pupils.missing')
  if (policy.nonSencoNeedsLead && !facts.leadsAspectOfSen) missing.push('lead.missing')
  if (policy.nonSencoNeedsHeadteacher && !facts.headteacherSupports) missing.push('headteacher.missing')
  return missing
}

function alternative(policy: EntryConditions, closed: readonly EligibilityReason[]): Eligibility {
  const programmeCode = policy.alternativeProgrammeCode
  if (programmeCode === null) return { routes: [], closed: [...closed, ...because('alternative.none')] }
  const reasons = because('alternative.offered')
  return {
    routes: [{ route: 'inclusive_education', programmeCode, scope: 'full', reasons, warnings: [] }],
    closed,
  }
}
