import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const outcomeParts = defineEnum('OutcomePart', 'Part of the national outcomes framework.', {
  a: 'Professional knowledge and understanding.',
  b: 'Leading and coordinating provision.',
  c: 'Personal and professional qualities.',
})
export type OutcomePart = EnumValue<typeof outcomeParts>
