import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const evaluationThemes = defineEnum(
  'EvaluationTheme',
  'Effect of the award that an evaluation asks about.',
  {
    practice: 'What the SENCO does day to day.',
    expertise: 'What the SENCO knows.',
    confidence: 'Assurance in the role.',
    leadership: 'Influence on colleagues and the setting’s direction.',
    teaching_and_learning: 'What happens in classrooms for pupils with needs.',
    ofsted: 'The setting’s self-evaluation for inspection.',
  },
)
export type EvaluationTheme = EnumValue<typeof evaluationThemes>
