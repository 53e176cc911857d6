import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const termNames = defineEnum('TermName', 'Part of the academic year.', {
  autumn: '1 August to 31 December.',
  spring: '1 January to 31 March.',
  summer: '1 April to 31 July.',
})
export type TermName = EnumValue<typeof termNames>
