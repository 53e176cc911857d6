import {
  moduleGradings,
  moduleRoles,
  type AssessmentComponent,
  type Module,
  type ModuleVariant,
} from '@cohortium/domain'
import components from '../../data/assessment-components.json' with { type: 'json' }
import modules from '../../data/modules.json' with { type: 'json' }
import variants from '../../data/module-variants.json' with { type: 'json' }
import type { Columns } from './columns.ts'
import { idOf } from './find.ts'
import { member } from './member.ts'
import { localAuthority, university } from './organisations.ts'
import { programme } from './programmes.ts'
import { numbered } from './row.ts'
import { cite } from './source.ts'

/** Three modules at each university, comparable by role. Source: both course pages. */
export const module: readonly Columns<Module, 'university'>[] = numbered(modules, (record) => ({
  code: record.code,
  title: record.title,
  role: member(moduleRoles, record.role),
  position: record.position,
  credits: record.credits,
  level: record.level,
  grading: member(moduleGradings, record.grading),
  pass_mark: record.passMark,
  description: record.description,
  source: cite(record.source),
  university_id: idOf(university, record.university),
}))

/** Modules that must be taken beside a module. Source: University of Plymouth, course page; Exeter's alike. */
export const moduleCoRequisite = modules.flatMap((record) =>
  record.coRequisites.map((code) => ({
    module_id: idOf(module, record.code),
    co_requisite_id: idOf(module, code),
  })),
)

/** Which programmes a module belongs to. */
export const programmeModule = modules.flatMap((record) =>
  record.programmes.map((code) => ({
    programme_id: idOf(programme, code),
    module_id: idOf(module, record.code),
  })),
)

/** Plymouth's modules as each authority's participants register for them. Source: University of Plymouth, course page. */
export const moduleVariant: readonly Columns<ModuleVariant, 'module' | 'local_authority'>[] = numbered(
  variants,
  (record) => ({
    code: `${record.module}${record.suffix}`,
    suffix: record.suffix,
    module_id: idOf(module, record.module),
    local_authority_id: idOf(localAuthority, record.localAuthority),
  }),
)

/** The pieces of work that make up a module's mark. Source: University of Exeter, module descriptor 2021/22. */
export const assessmentComponent: readonly Columns<AssessmentComponent, 'module'>[] = numbered(
  components,
  (record) => ({
    module_id: idOf(module, record.module),
    position: record.position,
    title: record.title,
    words: record.words,
    weight_percent: record.weightPercent,
    academic_year_code: record.academicYearCode,
    source: cite(record.source),
  }),
)
