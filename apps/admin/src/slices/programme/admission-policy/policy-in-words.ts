import type { PolicyConditionsFragment } from '@/gql/graphql.ts'

type Conditions = Omit<
  PolicyConditionsFragment,
  '__typename' | 'id' | 'versionLabel' | 'validFrom' | 'validTo' | 'source'
>

/** One condition of entry: what it is about, and what it says. */
export interface PolicySentence {
  about: string
  says: string
}

/** `a`, `a or b`, `a, b or c`. */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

function teacherStatus({ acceptedTeacherStatuses, eytsScope }: Conditions): string {
  const kinds = listed(
    acceptedTeacherStatuses.map((kind) => kind.toUpperCase()),
    'or',
  )
  const narrowed =
    eytsScope === 'EARLY_YEARS' ? ' With EYTS alone, the award counts for early years only.' : ''
  return `Hold ${kinds}.${narrowed}`
}

function induction({ inductionRequired, inductionRequiredOfSchoolSencos }: Conditions): string {
  if (inductionRequired) return 'Everybody must have completed it.'
  return inductionRequiredOfSchoolSencos
    ? 'SENCOs employed by a school must have completed it.'
    : 'It need not be completed.'
}

function notYetSenco(policy: Conditions): string {
  if (!policy.acceptsNonSencos) return 'Teachers who are not SENCOs may not apply.'
  const needs = [
    policy.nonSencoNeedsSetting && 'be employed in a setting',
    policy.nonSencoNeedsPupils && 'have access to pupils with special educational needs',
    policy.nonSencoNeedsLead && 'be able to lead part of the work on special educational needs',
    policy.nonSencoNeedsHeadteacher && 'have the headteacher’s support',
  ].filter((need) => need !== false)
  return needs.length
    ? `May apply, and must ${listed(needs, 'and')}.`
    : 'May apply on the same conditions as a SENCO.'
}

/** The conditions of entry in the order in which an applicant asks about them. */
export function policyInWords(policy: Conditions): PolicySentence[] {
  const { acceptsExperiencedSencos, alternativeProgrammeCode, ieltsOverall, ieltsElement } = policy
  return [
    { about: 'Teacher status', says: teacherStatus(policy) },
    { about: 'Induction', says: induction(policy) },
    {
      about: 'Experienced SENCOs and related professionals',
      says: acceptsExperiencedSencos ? 'May apply.' : 'There is no route of their own.',
    },
    { about: 'Teachers who are not SENCOs yet', says: notYetSenco(policy) },
    {
      about: 'Who does not meet the conditions',
      says: alternativeProgrammeCode
        ? `May be offered the programme ${alternativeProgrammeCode} instead.`
        : 'No other programme is offered.',
    },
    {
      about: 'English as a further language',
      says: `IELTS ${ieltsOverall.toFixed(1)} overall, and at least ${ieltsElement.toFixed(1)} in each element.`,
    },
    { about: 'Credits without the award', says: `${policy.exitAwardName}.` },
  ]
}
