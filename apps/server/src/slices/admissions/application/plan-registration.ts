import {
  feeFor,
  frameworkFor,
  mayCommence,
  mayRegister,
  moduleSet,
  refuse,
  type IsoDate,
  type ModuleRole,
  type ParticipantState,
  type Residency,
  type StudyMode,
} from '@cohortium/domain'
import type { RegistrationAnswer } from './registration-facts.ts'
import { numberIn } from '../../../writing/insert.ts'

/** What is stored of a new registration beside the participant's own facts; rows by their numbers. */
export interface RegistrationPlan {
  readonly ok: true
  readonly modules: readonly {
    readonly role: ModuleRole
    readonly moduleId: number
    readonly variantId: number | null
  }[]
  readonly fee: { readonly rateId: number; readonly amountPence: number } | null
  readonly outcomesTotal: number
  readonly localAuthorityId: number
}

const plain = <Word extends string>(word: string): Word => word.toLowerCase() as Word

/** Works out a registration on a day: whether it may be, its modules with their variants, its fee, its outcomes. */
export function planRegistration({ application, ...answer }: RegistrationAnswer, on: IsoDate) {
  const { person, programme, cohort, university, localAuthority } = application
  const scheme = programme.awardScheme
  const held = person.participations.nodes.map(({ status, awardScheme }) => ({
    status: plain<ParticipantState>(status),
    awardSchemeCode: awardScheme.code,
  }))
  const registering = mayRegister(held, scheme.code)
  if (!registering.ok) return registering
  const commencing = mayCommence(scheme, cohort.startsOn)
  if (!commencing.ok) return commencing
  if (!localAuthority)
    return refuse(
      'AuthorityMissing',
      'Tell in which authority the applicant works: it teaches the participant.',
    )

  const all = programme.modules.map((module) => ({
    ...module,
    role: plain<ModuleRole>(module.role),
    universityCode: module.university.code,
    variants: module.variants.map((variant) => ({
      ...variant,
      authorityCode: variant.localAuthority.code,
    })),
  }))
  const roles = [...new Set(all.map(({ role }) => role))]
  const set = moduleSet(all, university.code, localAuthority.code, roles)
  if (!set.ok) return set
  const modules = set.modules.map(({ role, moduleCode, variantCode }) => {
    const module = all.find(({ code }) => code === moduleCode)!
    const variant = module.variants.find(({ code }) => code === variantCode)
    return { role, moduleId: numberIn(module.id), variantId: variant ? numberIn(variant.id) : null }
  })

  const { academicYear } = cohort
  const rates = academicYear.feeRates.nodes.map((rate) => ({
    ...rate,
    mode: plain<StudyMode>(rate.mode),
    residency: plain<Residency>(rate.residency),
    universityCode: rate.university.code,
    academicYearCode: academicYear.code,
  }))
  const fee = feeFor(rates, {
    universityCode: university.code,
    academicYearCode: academicYear.code,
    mode: plain(programme.mode),
    residency: plain(application.residency),
  })
  const framework = frameworkFor(roles, on, answer.learningOutcomeFrameworks.nodes)
  const plan: RegistrationPlan = {
    ok: true,
    modules,
    fee: fee.ok ? { rateId: numberIn(fee.rate.id), amountPence: fee.amountPence } : null,
    outcomesTotal: framework?.outcomes.length ?? 0,
    localAuthorityId: numberIn(localAuthority.id),
  }
  return plan
}
