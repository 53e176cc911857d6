import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const schoolPhases = defineEnum(
  'SchoolPhase',
  'Ages a setting teaches, as the national register of schools groups them.',
  {
    nursery: 'Children under five only.',
    primary: 'Reception to year 6, or a part of it such as infants or juniors.',
    middle_deemed_primary: 'Middle school that counts with primaries because most pupils are under eleven.',
    secondary: 'Year 7 onwards, with or without a sixth form.',
    middle_deemed_secondary:
      'Middle school that counts with secondaries because most pupils are eleven or over.',
    all_through: 'Primary and secondary ages in one school.',
    sixteen_plus: 'Ages over sixteen only.',
    not_applicable: 'No phase is recorded: most special schools and alternative provision.',
  },
)
export type SchoolPhase = EnumValue<typeof schoolPhases>
