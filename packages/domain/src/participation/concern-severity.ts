import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const concernSeverities = defineEnum('ConcernSeverity', 'How soon a concern needs somebody.', {
  low: 'Worth watching.',
  medium: 'Needs action this term.',
  high: 'Threatens the award; needs action now.',
})
export type ConcernSeverity = EnumValue<typeof concernSeverities>
