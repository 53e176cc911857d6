import type { ModuleGrading } from './module-grading.ts'
import type { ModuleRole } from './module-role.ts'

/** A unit of study at one university, with the role it plays in the award. */
export interface Module {
  /** Identity within the table, from 1. */
  id: number
  code: string
  title: string
  role: ModuleRole
  /** Order in the programme, 1 to 3. */
  position: number
  credits: number
  level: number
  grading: ModuleGrading
  /** 0 to 100; none where the module is not marked. */
  passMark: number | null
  description: string
  source: string
}
