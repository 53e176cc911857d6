import type { AssessmentComponent as AssessmentComponentFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import type { Module } from '../module/module.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'assessment_component',
  prefix: 'asc',
  plural: 'assessmentComponents',
  description: 'One piece of work by which a module is assessed, as specified for an academic year.',
  order: ['position'],
  stands: 'always',
  checks: {
    assessment_component_weight: 'weight_percent between 1 and 100',
    assessment_component_sizes: 'position >= 1 and words > 0',
  },
  indexes: [['module', 'academicYearCode', 'position']],
})
export class AssessmentComponent implements AssessmentComponentFacts {
  @Id() id!: number

  @Int('Place among the module’s pieces of work, from 1.') position!: number

  @Text('Name of the piece of work.') title!: string

  @Int('Length in words; absent where the source gives none.', { nullable: true }) words!: number | null

  @Int('Share of the module’s mark in per cent, 1 to 100.') weightPercent!: number

  @Code('Academic year that the specification is for, for example 2021/22.') academicYearCode!: string

  @Text('Where this was read.') source!: string

  @BelongsTo('Module', 'Module assessed by the piece.', {
    many: 'assessmentComponents',
    manyDescription: 'Pieces of work by which the module is assessed.',
    manyList: 'plain',
    manyOrder: ['academicYearCode', 'position'],
  })
  module!: Module
}
