import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Ref, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EndsBeforeStart, NoChange } from '../../../writing/refusals/dates.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { School } from './school.entity.ts'
import { AddSchoolInput, EditSchoolInput, judgeSchool, schoolColumns } from './school.inputs.ts'
import { schoolPolicy } from './school.policy.ts'

const { change, create } = mutationsOf('partners')
const SchoolChanged = changed(School, 'partners')

const UrnMalformed = refusal(
  'UrnMalformed',
  'A number of the register is not written as the register writes it.',
)
const UrnTaken = refusal('UrnTaken', 'Another school has this Unique Reference Number.')
const ClosingDayMissing = refusal('ClosingDayMissing', 'A closed school needs the day on which it closed.')
const OneSchool = refusal('OneSchool', 'A school cannot take its own place.')

const constraints = { school_urn_key: refuse('UrnTaken', 'Another school has this URN; edit that one.') }

export const addSchool = create({
  name: 'addSchool',
  description: 'Adds a school, or a setting that the register does not list.',
  needs: 'configuration',
  input: AddSchoolInput,
  answers: SchoolChanged,
  refusals: [UrnMalformed, UrnTaken, EndsBeforeStart, ClosingDayMissing],
  constraints,
  async run({ store }, input) {
    const wrong = judgeSchool(input)
    if (wrong) return wrong
    const id = await insert<School>(store, 'School', { ...schoolColumns(input), isSynthetic: false })
    return { ok: true, id }
  },
})

export const editSchool = change({
  name: 'editSchool',
  description: 'Changes what is known of a school.',
  of: schoolPolicy,
  action: 'edit',
  input: EditSchoolInput,
  answers: SchoolChanged,
  refusals: [UrnMalformed, UrnTaken, EndsBeforeStart, ClosingDayMissing],
  constraints,
  async run({ store }, input) {
    const wrong = judgeSchool(input)
    if (wrong) return wrong
    await store.update<School>('School', input.id, schoolColumns(input))
    return { ok: true, id: input.id }
  },
})

@InputType({ description: 'The school that takes another’s place.' })
class SucceedSchoolInput extends thingInput('School', 'school that closes or is taken over') {
  @Ref('School', 'School that continues it.')
  successorId!: RowNumber

  @Day('Day from which the successor runs the setting.')
  succeededOn!: string
}

const facts = question<{ school: { openedOn: string | null } }>(
  'query ($id: ID!) { school(id: $id) { openedOn } }',
)

export const succeedSchool = change({
  name: 'succeedSchool',
  description: 'Records which school takes a school’s place, and closes it with the day before.',
  of: schoolPolicy,
  action: 'succeed',
  input: SucceedSchoolInput,
  answers: SchoolChanged,
  refusals: [OneSchool, EndsBeforeStart, NoChange],
  constraints: {
    school_succession_predecessor_id_successor_id_key: refuse(
      'NoChange',
      'This succession is recorded already.',
    ),
  },
  async run({ store, read }, { id, successorId, succeededOn }) {
    if (id === successorId) return refuse('OneSchool', 'Choose the other school.')
    const { school } = await read(facts, { id: `sch_${id}` })
    if (school.openedOn !== null && succeededOn < school.openedOn)
      return refuse('EndsBeforeStart', `The school opened on ${school.openedOn}; choose a later day.`)
    await insert(store, 'SchoolSuccession', {
      succeededOn,
      predecessor: { id },
      successor: { id: successorId },
    })
    await store.update<School>('School', id, { status: 'closed', closedOn: succeededOn })
    return { ok: true, id }
  },
})
