import { assessmentComponent, module, moduleCoRequisite, moduleVariant, programmeModule } from './modules.ts'
import { contact, localAuthority, localAuthorityCode, routing, university } from './organisations.ts'
import { learningOutcome, learningOutcomeFramework } from './outcomes.ts'
import { admissionPolicy } from './policies.ts'
import { awardScheme, programme, programmeSpecification } from './programmes.ts'
import { resource } from './resources.ts'
import { academicYear, feeRate } from './years.ts'

/** Everything that ships: table name -> rows with their columns, tables in an order in which parents come first. */
export const catalogue = {
  university,
  local_authority: localAuthority,
  local_authority_code: localAuthorityCode,
  routing,
  contact,
  award_scheme: awardScheme,
  programme,
  programme_specification: programmeSpecification,
  module,
  module_co_requisite: moduleCoRequisite,
  programme_module: programmeModule,
  module_variant: moduleVariant,
  assessment_component: assessmentComponent,
  learning_outcome_framework: learningOutcomeFramework,
  learning_outcome: learningOutcome,
  academic_year: academicYear,
  resource,
  fee_rate: feeRate,
  admission_policy: admissionPolicy,
} as const

/** The catalogue's type: what the synthetic generator builds upon. */
export type Catalogue = typeof catalogue
