import type { Cohort as CohortFacts } from '@cohortium/domain'
import { BelongsTo, Code, DateOnly, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import type { AcademicYear } from '../academic-year/academic-year.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'cohort',
  prefix: 'coh',
  plural: 'cohorts',
  description: 'The participants who start together at one university in one academic year.',
  keys: ['code'],
  order: ['code'],
  stands: 'always',
  uniques: [['university', 'academicYear']],
  checks: { cohort_places_not_negative: 'places >= 0', cohort_ends_after_start: 'ends_on >= starts_on' },
  indexes: [
    ['university', 'code'],
    ['academicYear', 'code'],
  ],
})
export class Cohort implements CohortFacts {
  @Id() id!: number

  @Code('University and first calendar year, for example PLYMOUTH-2023.') code!: string

  @Text('Name shown in lists.') name!: string

  @DateOnly('Last day on which an application is in time, inclusive, by the clock in London.')
  applicationsCloseOn!: string

  @Int('Number of participants the cohort can take.') places!: number

  @DateOnly('First day of teaching.') startsOn!: string

  @DateOnly('Day on which the programme usually ends for the cohort.') endsOn!: string

  @Version() version!: number

  @BelongsTo('University', 'University that admits and teaches the cohort.', {
    many: 'cohorts',
    manyDescription: 'Cohorts admitted by this university, one per academic year.',
  })
  university!: University

  @BelongsTo('AcademicYear', 'Academic year in which the cohort starts.', {
    many: 'cohorts',
    manyDescription: 'Cohorts that start in this year, one per university.',
  })
  academicYear!: AcademicYear
}
