import type { AcademicYear as AcademicYearFacts } from '@cohortium/domain'
import { Code, DateOnly, GraphType, Id } from '@cohortium/graph-sql/declare'

@GraphType({
  owner: 'programme',
  table: 'academic_year',
  prefix: 'ay',
  plural: 'academicYears',
  description: 'A university year from 1 August to 31 July.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  checks: {
    academic_year_code_form: "code ~ '^[0-9]{4}/[0-9]{2}$'",
    academic_year_ends_after_start: 'ends_on > starts_on',
  },
})
export class AcademicYear implements AcademicYearFacts {
  @Id() id!: number

  @Code('First calendar year and the last two digits of the second, for example 2023/24.') code!: string

  @DateOnly('First day, 1 August.') startsOn!: string

  @DateOnly('Last day, 31 July.') endsOn!: string
}
