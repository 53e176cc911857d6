import {
  award,
  type AdmissionPolicy,
  type AwardDue,
  type AwardFacts,
  type IsoDate,
  type ModuleRegistrationState,
  type ModuleRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import { question } from '../../../writing/unit/question.ts'
import type { Unit } from '../../../writing/unit/unit.ts'

type Policy = Pick<AdmissionPolicy, 'acceptedTeacherStatuses' | 'eytsScope' | 'exitAwardName'> & {
  readonly validFrom: IsoDate
}

interface Recommended {
  readonly university: {
    readonly id: string
    readonly admissionPolicies: { readonly nodes: readonly Policy[] }
  }
  readonly registeredOn: IsoDate
  readonly framework: { readonly id: string } | null
  readonly awardScheme: AwardFacts['scheme']
  readonly person: { readonly teacherStatuses: readonly { readonly kind: string }[] }
  readonly moduleRegistrations: {
    readonly nodes: readonly { readonly role: string; readonly status: string }[]
  }
}

const facts = question<{ participant: Recommended }>(`query ($id: ID!) {
  participant(id: $id) {
    registeredOn
    framework { id }
    university { id admissionPolicies(first: 50) { nodes { validFrom acceptedTeacherStatuses eytsScope exitAwardName } } }
    awardScheme { code name commenceFrom commenceBefore completeBefore }
    person { teacherStatuses { kind } }
    moduleRegistrations(first: 20, where: { isCurrent: { eq: true } }) { nodes { role status } }
  }
}`)

/** What a board may recommend for a participant, by the domain's rule about how everything stands in this transaction. */
export interface DueAward {
  readonly university: string
  readonly due: AwardDue
  /** Whether the portfolio has not been settled, so that an exit award would come too early. */
  readonly portfolioOpen: boolean
}

const open = new Set<ModuleRegistrationState>(['in_progress', 'provisional', 'referred', 'deferred'])

export async function awardDue(unit: Unit, participant: number, completedOn: IsoDate): Promise<DueAward> {
  const { participant: read } = await unit.read(facts, { id: `ptc_${participant}` })
  const held = read.moduleRegistrations.nodes.map(({ role, status }) => ({
    role: role.toLowerCase() as ModuleRole,
    status: status.toLowerCase() as ModuleRegistrationState,
  }))
  const due = award({
    aim: read.framework === null ? 'pgcert_inclusive_education' : 'nasenco',
    passedRoles: held.filter(({ status }) => status === 'passed').map(({ role }) => role),
    teacherStatuses: read.person.teacherStatuses.map(({ kind }) => kind.toLowerCase() as TeacherStatusKind),
    policy: inWords(policyOn(read.university.admissionPolicies.nodes, read.registeredOn)),
    scheme: read.awardScheme,
    completedOn,
  })
  const portfolio = held.find(({ role }) => role === 'learning_outcomes_portfolio')
  return {
    university: read.university.id,
    due,
    portfolioOpen: portfolio !== undefined && open.has(portfolio.status),
  }
}

/** The policy under which somebody registered; the first one for registrations older than every version. */
function policyOn(policies: readonly Policy[], registeredOn: IsoDate): Policy {
  const byDate = policies.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  const policy = byDate.findLast(({ validFrom }) => validFrom <= registeredOn) ?? byDate[0]
  if (!policy) throw new Error('The university has no conditions of entry.')
  return policy
}

/** The graph's capitals as the domain's words. */
const inWords = ({ acceptedTeacherStatuses, eytsScope, exitAwardName }: Policy): AwardFacts['policy'] => ({
  acceptedTeacherStatuses: acceptedTeacherStatuses.map((kind) => kind.toLowerCase() as TeacherStatusKind),
  eytsScope: (eytsScope?.toLowerCase() ?? null) as AwardFacts['policy']['eytsScope'],
  exitAwardName,
})
