import type { AdmissionPolicy, AwardScheme, ModuleRole } from '@cohortium/domain'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { firstFreeId } from '../catalogue/reserved.ts'

export type ProgrammeCode = 'PGCERT-NASENCO' | 'PGCERT-IE'
/** A policy without what identifies it. */
export type Policy = Omit<AdmissionPolicy, 'id' | 'source'>
export type Scheme = Pick<
  AwardScheme,
  'id' | 'code' | 'name' | 'commenceFrom' | 'commenceBefore' | 'completeBefore'
>

export interface ModuleView {
  id: number
  role: ModuleRole
  credits: number
  /** Absent where the module is passed or not passed. */
  passMark: number | null
}

export interface UniversityView {
  id: number
  code: string
  name: string
  modules: Readonly<Record<ModuleRole, ModuleView>>
  policy: Policy
}

export interface AuthorityView {
  id: number
  code: string
  /** Two letters for group codes. */
  short: string
  dfeCode: string
  name: string
  university: UniversityView
  /** Variant of each module for this authority; empty where the university has none. */
  variants: ReadonlyMap<number, number>
}

export interface ProgrammeView {
  id: number
  scheme: Scheme
}

/** What the generator reads of the catalogue. */
export interface CatalogueView {
  universities: readonly UniversityView[]
  authorities: readonly AuthorityView[]
  academicYears: ReadonlyMap<string, number>
  programmes: Readonly<Record<ProgrammeCode, ProgrammeView>>
  /** Outcomes in the order of the framework. */
  outcomes: readonly { id: number; code: string; title: string }[]
  /** Part-time home rates by `universityId academicYearId`. */
  feeRates: ReadonlyMap<string, { id: number; amountPence: number }>
}

const shortNames: Readonly<Record<string, string>> = {
  E06000058: 'BC',
  E06000052: 'CW',
  E10000008: 'DV',
  E06000059: 'DO',
  E06000026: 'PL',
  E06000066: 'SS',
}

export function viewCatalogue(catalogue: Catalogue): CatalogueView {
  const universities = catalogue.university.map((row): UniversityView => ({
    id: row.id,
    code: row.code,
    name: row.short_name,
    modules: modulesOf(catalogue, row.id),
    policy: policyOf(catalogue, row.id),
  }))
  return {
    universities,
    authorities: catalogue.local_authority.map((row) => viewAuthority(catalogue, universities, row)),
    academicYears: new Map(catalogue.academic_year.map((row) => [row.code, row.id])),
    programmes: {
      'PGCERT-NASENCO': programmeOf(catalogue, 'PGCERT-NASENCO'),
      'PGCERT-IE': programmeOf(catalogue, 'PGCERT-IE'),
    },
    outcomes: [...catalogue.learning_outcome].sort((one, other) => one.number - other.number),
    feeRates: new Map(
      catalogue.fee_rate
        .filter((row) => row.mode === 'part_time' && row.residency === 'home')
        .map((row) => [
          `${row.university_id} ${row.academic_year_id}`,
          { id: row.id, amountPence: row.amount_pence },
        ]),
    ),
  }
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The catalogue holds no ${what}.`)
  return found
}

function viewAuthority(
  catalogue: Catalogue,
  universities: readonly UniversityView[],
  row: Catalogue['local_authority'][number],
): AuthorityView {
  const routing = catalogue.routing.find(
    (candidate) => candidate.local_authority_id === row.id && candidate.valid_to === null,
  )
  return {
    id: row.id,
    code: row.code,
    short: must(shortNames[row.code], `short name for ${row.code}`),
    dfeCode: row.dfe_code,
    name: row.short_name,
    university: must(
      universities.find((each) => each.id === routing?.university_id),
      `routing of ${row.name}`,
    ),
    variants: new Map(
      catalogue.module_variant
        .filter((each) => each.local_authority_id === row.id)
        .map((each) => [each.module_id, each.id]),
    ),
  }
}

function modulesOf(catalogue: Catalogue, universityId: number): UniversityView['modules'] {
  const viewed = (role: ModuleRole): ModuleView => {
    const row = must(
      catalogue.module.find((each) => each.university_id === universityId && each.role === role),
      `module in the role ${role}`,
    )
    return { id: row.id, role, credits: row.credits, passMark: row.pass_mark }
  }
  return {
    organisational_contexts: viewed('organisational_contexts'),
    leading_teaching_and_learning: viewed('leading_teaching_and_learning'),
    learning_outcomes_portfolio: viewed('learning_outcomes_portfolio'),
  }
}

function policyOf(catalogue: Catalogue, universityId: number): Policy {
  const row = must(
    catalogue.admission_policy.find((each) => each.university_id === universityId),
    'admission policy',
  )
  return {
    versionLabel: row.version_label,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    acceptedTeacherStatuses: row.accepted_teacher_statuses,
    inductionRequiredOfSchoolSencos: row.induction_required_of_school_sencos,
    inductionRequired: row.induction_required,
    eytsScope: row.eyts_scope,
    acceptsExperiencedSencos: row.accepts_experienced_sencos,
    acceptsNonSencos: row.accepts_non_sencos,
    nonSencoNeedsSetting: row.non_senco_needs_setting,
    nonSencoNeedsPupils: row.non_senco_needs_pupils,
    nonSencoNeedsLead: row.non_senco_needs_lead,
    nonSencoNeedsHeadteacher: row.non_senco_needs_headteacher,
    alternativeProgrammeCode: row.alternative_programme_code,
    ieltsOverall: row.ielts_overall,
    ieltsElement: row.ielts_element,
    exitAwardName: row.exit_award_name,
  }
}

function programmeOf(catalogue: Catalogue, code: ProgrammeCode): ProgrammeView {
  const row = must(
    catalogue.programme.find((each) => each.code === code),
    `programme ${code}`,
  )
  const scheme = must(
    catalogue.award_scheme.find((each) => each.id === row.award_scheme_id),
    `scheme of ${code}`,
  )
  return {
    id: row.id,
    scheme: {
      id: scheme.id,
      code: scheme.code,
      name: scheme.name,
      commenceFrom: scheme.commence_from,
      commenceBefore: scheme.commence_before,
      completeBefore: scheme.complete_before,
    },
  }
}

/** Identifiers below are the catalogue's, in the tables that both fill. */
export const lastCatalogueId = firstFreeId - 1
