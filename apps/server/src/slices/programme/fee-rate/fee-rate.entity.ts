import {
  residencies,
  studyModes,
  type FeeRate as FeeRateFacts,
  type Residency,
  type StudyMode,
} from '@cohortium/domain'
import { BelongsTo, Enum, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import type { AcademicYear } from '../academic-year/academic-year.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'

@GraphType({
  owner: 'programme',
  table: 'fee_rate',
  prefix: 'fee',
  plural: 'feeRates',
  description:
    'The tuition fee that a university charges for one academic year. There is no row where the university publishes no fee.',
  stands: 'always',
  uniques: [['university', 'academicYear', 'mode', 'residency']],
  checks: { fee_rate_amount_positive: 'amount_pence > 0' },
  indexes: [['academicYear']],
})
export class FeeRate implements FeeRateFacts {
  @Id() id!: number

  @Enum(studyModes, 'Pace of study that the fee is for.') mode!: StudyMode

  @Enum(residencies, 'Fee status of the person that the fee is for.') residency!: Residency

  @Int('Fee for a year of study in pence sterling.') amountPence!: number

  @Text('Where the fee was read.') source!: string

  @Version() version!: number

  @BelongsTo('University', 'University that charges the fee.', {
    many: 'feeRates',
    manyDescription: 'Fees that the university has published.',
  })
  university!: University

  @BelongsTo('AcademicYear', 'Academic year of the start of study.', {
    many: 'feeRates',
    manyDescription: 'Fees published for starts in this year.',
  })
  academicYear!: AcademicYear
}
