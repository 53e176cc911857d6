import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const moduleGradings = defineEnum('ModuleGrading', 'How a module’s result is expressed.', {
  mark: 'Percentage from 0 to 100 with a pass mark.',
  pass_or_not_passed: 'No mark: every outcome is met, or the module is not passed.',
})
export type ModuleGrading = EnumValue<typeof moduleGradings>
