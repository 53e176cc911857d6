import type { ProgrammeSpecification as ProgrammeSpecificationFacts } from '@cohortium/domain'
import { BelongsTo, Code, GraphType, Id, Text } from '@cohortium/graph-sql/declare'
import type { Programme } from '../programme/programme.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'programme_specification',
  prefix: 'psp',
  plural: 'programmeSpecifications',
  description: 'The document in which a university describes a programme for one academic year.',
  order: ['academicYearCode'],
  stands: 'always',
  uniques: [['programme', 'university', 'academicYearCode']],
  checks: { programme_specification_year: "academic_year_code ~ '^[0-9]{4}/[0-9]{2}$'" },
  indexes: [
    ['programme', 'academicYearCode'],
    ['university', 'academicYearCode'],
  ],
})
export class ProgrammeSpecification implements ProgrammeSpecificationFacts {
  @Id() id!: number

  @Code('Academic year that the document describes, for example 2021/22.') academicYearCode!: string

  @Code('The university’s own number for the document.', { nullable: true }) reference!: string | null

  @Text('What the programme sets out to do.') aims!: string

  @Text('How modules and days fit together.') structure!: string

  @Text('How it is taught and learnt.') methods!: string

  @Text('What a participant can do at the end.') outcomes!: string

  @Text('How the modules are assessed.') assessment!: string

  @Text('Where the document was read.') source!: string

  @BelongsTo('Programme', 'Programme described.', {
    many: 'specifications',
    manyDescription: 'Specifications of the programme, one per university and academic year.',
  })
  programme!: Programme

  @BelongsTo('University', 'University that wrote the document.', {
    many: 'programmeSpecifications',
    manyDescription: 'Programme specifications written by this university.',
  })
  university!: University
}
