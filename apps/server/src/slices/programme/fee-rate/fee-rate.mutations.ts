import { refuse, residencies, studyModes, type Residency, type StudyMode } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Ref, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { question } from '../../../writing/unit/question.ts'
import { FeeRate } from './fee-rate.entity.ts'
import { feeRatePolicy } from './fee-rate.policy.ts'
import { FeeCharged, FeeRateExists, YearOver } from './fee-rate.refusals.ts'
import { refusedByUse, yearOpen } from './still-open.ts'

const { change, create } = mutationsOf('programme')
const FeeRateChanged = changed(FeeRate, 'programme')

const pence = { least: 1, most: 100_000_000 }

@InputType({ description: 'A fee that a university publishes.' })
class AddFeeRateInput extends ChangeInput {
  @Ref('University', 'University that charges it.') universityId!: RowNumber
  @Ref('AcademicYear', 'Year of the start of study; one that has not ended.') academicYearId!: RowNumber
  @Choice(studyModes, 'Pace of study that it is for.') mode!: StudyMode
  @Choice(residencies, 'Fee status that it is for.') residency!: Residency
  @Whole('Fee for a year of study in pence sterling.', pence) amountPence!: number
  @Words('Where it was published.', { most: 500 }) source!: string
}

const yearOf = question<{ academicYear: { code: string; endsOn: string } }>(
  'query ($id: ID!) { academicYear(id: $id) { code endsOn } }',
)

export const addFeeRate = create({
  name: 'addFeeRate',
  description: 'Publishes a fee that there was none of. Registrations made before owe nothing by it.',
  needs: 'configuration',
  input: AddFeeRateInput,
  answers: FeeRateChanged,
  refusals: [FeeRateExists, YearOver],
  constraints: {
    fee_rate_university_id_academic_year_id_mode_residency_key: refuse(
      'FeeRateExists',
      'The university has such a fee for this year already; edit that one.',
    ),
  },
  async run({ store, read, today }, { universityId, academicYearId, ...facts }) {
    const { academicYear } = await read(yearOf, { id: `ay_${academicYearId}` })
    const closed = yearOpen(academicYear, today)
    if (closed) return closed
    const { mode, residency, amountPence, source } = facts
    const id = await insert<FeeRate>(store, 'FeeRate', {
      mode,
      residency,
      amountPence,
      source,
      university: { id: universityId },
      academicYear: { id: academicYearId },
    })
    return { ok: true, id }
  },
})

@InputType({ description: 'What a fee is to be instead.' })
class EditFeeRateInput extends thingInput('FeeRate', 'fee') {
  @Whole('Fee for a year of study in pence sterling.', pence) amountPence!: number
  @Words('Where it was published.', { most: 500 }) source!: string
}

export const editFeeRate = change({
  name: 'editFeeRate',
  description: 'Changes the amount of a fee that no registration owes, of a year that has not ended.',
  of: feeRatePolicy,
  action: 'edit',
  input: EditFeeRateInput,
  answers: FeeRateChanged,
  refusals: [FeeCharged, YearOver],
  async run(unit, { id, amountPence, source }) {
    const refused = await refusedByUse(unit, id)
    if (refused) return refused
    await unit.store.update<FeeRate>('FeeRate', id, { amountPence, source })
    return { ok: true, id }
  },
})
