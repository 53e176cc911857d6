import { refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Day, Ref, Whole, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EndsBeforeStart } from '../../../writing/refusals/dates.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { Cohort } from './cohort.entity.ts'
import { cohortPolicy } from './cohort.policy.ts'

const { change, create } = mutationsOf('programme')
const CohortChanged = changed(Cohort, 'programme')

const CohortExists = refusal('CohortExists', 'The university has a cohort in this academic year already.')
const OutsideAcademicYear = refusal(
  'OutsideAcademicYear',
  'A day lies outside the academic year that it belongs to.',
)
const ClosesAfterStart = refusal('ClosesAfterStart', 'Applications would close after teaching has begun.')
const PlacesTaken = refusal('PlacesTaken', 'More places are held than there would be.')

interface Dates {
  applicationsCloseOn: string
  startsOn: string
  endsOn: string
}

/** What is wrong with the days of a cohort in an academic year. */
function judge(
  { applicationsCloseOn, startsOn, endsOn }: Dates,
  year: { startsOn: string; endsOn: string; code: string },
) {
  if (startsOn < year.startsOn || startsOn > year.endsOn)
    return refuse(
      'OutsideAcademicYear',
      `Teaching in ${year.code} begins from ${year.startsOn} to ${year.endsOn}.`,
    )
  if (endsOn < startsOn)
    return refuse('EndsBeforeStart', `Teaching begins on ${startsOn}; choose a later end.`)
  if (applicationsCloseOn > startsOn)
    return refuse(
      'ClosesAfterStart',
      `Teaching begins on ${startsOn}; close applications on that day or before.`,
    )
  return undefined
}

@InputType({ description: 'A cohort to admit.' })
class CreateCohortInput extends ChangeInput implements Dates {
  @Ref('University', 'University that admits and teaches it.') universityId!: RowNumber
  @Ref('AcademicYear', 'Year in which it starts.') academicYearId!: RowNumber
  @Words('Name shown in lists.', { most: 100 }) name!: string
  @Day('Last day on which an application is in time, by the clock in London.') applicationsCloseOn!: string
  @Whole('Participants it can take.', { least: 0, most: 5_000 }) places!: number
  @Day('First day of teaching.') startsOn!: string
  @Day('Day on which the programme usually ends for it.') endsOn!: string
}

interface Places {
  university: { code: string }
  academicYear: { code: string; startsOn: string; endsOn: string }
}
const placesOf = question<Places>(`query ($university: ID!, $year: ID!) {
  university(id: $university) { code }
  academicYear(id: $year) { code startsOn endsOn }
}`)

export const createCohort = create({
  name: 'createCohort',
  description: 'Makes a university’s cohort of an academic year, to which people can apply from then on.',
  needs: 'configuration',
  input: CreateCohortInput,
  answers: CohortChanged,
  refusals: [CohortExists, OutsideAcademicYear, EndsBeforeStart, ClosesAfterStart],
  constraints: {
    cohort_university_id_academic_year_id_key: refuse(
      'CohortExists',
      'The university has a cohort in this year already; edit that one.',
    ),
    cohort_code_key: refuse(
      'CohortExists',
      'The university has a cohort in this year already; edit that one.',
    ),
  },
  async run({ store, read }, { universityId, academicYearId, ...facts }) {
    const { university, academicYear } = await read(placesOf, {
      university: `uni_${universityId}`,
      year: `ay_${academicYearId}`,
    })
    const wrong = judge(facts, academicYear)
    if (wrong) return wrong
    const { name, applicationsCloseOn, places, startsOn, endsOn } = facts
    const id = await insert<Cohort>(store, 'Cohort', {
      code: `${university.code}-${academicYear.startsOn.slice(0, 4)}`,
      name,
      applicationsCloseOn,
      places,
      startsOn,
      endsOn,
      university: { id: universityId },
      academicYear: { id: academicYearId },
    })
    return { ok: true, id }
  },
})

@InputType({ description: 'Dates and places of a cohort, as they are to be from now on.' })
class EditCohortInput extends thingInput('Cohort', 'cohort') implements Dates {
  @Words('Name shown in lists.', { most: 100 }) name!: string
  @Day('Last day on which an application is in time, by the clock in London.') applicationsCloseOn!: string
  @Whole('Participants it can take.', { least: 0, most: 5_000 }) places!: number
  @Day('First day of teaching.') startsOn!: string
  @Day('Day on which the programme usually ends for it.') endsOn!: string
}

interface Present {
  cohort: { academicYear: Places['academicYear']; applications: { totalCount: number } }
}
const presentOf = question<Present>(`query ($id: ID!) {
  cohort(id: $id) {
    academicYear { code startsOn endsOn }
    applications(where: { status: { in: [OFFERED PENDING_CONDITIONS ACCEPTED REGISTERED] } }) { totalCount }
  }
}`)

export const editCohort = change({
  name: 'editCohort',
  description: 'Changes dates and places of a cohort. There are never fewer places than are held.',
  of: cohortPolicy,
  action: 'edit',
  input: EditCohortInput,
  answers: CohortChanged,
  refusals: [OutsideAcademicYear, EndsBeforeStart, ClosesAfterStart, PlacesTaken],
  async run({ store, read, ask }, { id, name, applicationsCloseOn, places, startsOn, endsOn }) {
    await ask('select pg_advisory_xact_lock(1, $1)', [id])
    const { cohort } = await read(presentOf, { id: `coh_${id}` })
    const wrong = judge({ applicationsCloseOn, startsOn, endsOn }, cohort.academicYear)
    if (wrong) return wrong
    const held = cohort.applications.totalCount
    if (places < held) return refuse('PlacesTaken', `${held} places are held; give that many or more.`)
    await store.update<Cohort>('Cohort', id, { name, applicationsCloseOn, places, startsOn, endsOn })
    return { ok: true, id }
  },
})
