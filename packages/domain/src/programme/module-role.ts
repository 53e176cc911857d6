import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const moduleRoles = defineEnum(
  'ModuleRole',
  'Place of a module in the award; makes both universities’ modules comparable.',
  {
    organisational_contexts:
      'First credit-bearing module: law, funding and policy around special educational needs.',
    leading_teaching_and_learning:
      'Second credit-bearing module: leading teaching and provision for pupils with needs.',
    learning_outcomes_portfolio:
      'Overarching portfolio, without credits, that evidences every national outcome.',
  },
)
export type ModuleRole = EnumValue<typeof moduleRoles>
