import { liveApplicationStates, liveParticipantStates, mayMergePeople, refuse } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput } from '../../../writing/inputs/change-input.ts'
import { Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { deadlineOf } from './keep-deadlines.ts'
import { Person } from './person.entity.ts'

const { create } = mutationsOf('admissions')

const SamePerson = refusal('SamePerson', 'Both records are one already.')
const NumbersDiffer = refusal('NumbersDiffer', 'The records have different teacher reference numbers.')
const BirthDatesDiffer = refusal('BirthDatesDiffer', 'The records have different dates of birth.')
const BothLive = refusal(
  'BothLive',
  'Both records have a live application or registration under the same award.',
)
const ConfirmationMismatched = refusal(
  'ConfirmationMismatched',
  'What was typed to make sure is not the reference of the record that would end.',
)

@InputType({ description: 'Two records that are of one person.' })
class MergePeopleInput extends ChangeInput {
  @Ref('Person', 'Record that is kept, with its names and addresses.')
  keptId!: RowNumber

  @Ref('Person', 'Record that ends; everything it leads to moves to the one that is kept.')
  endedId!: RowNumber

  @Words('Reference of the record that ends, typed to make sure: this is not taken back.', { most: 50 })
  confirmation!: string
}

const live = (states: readonly string[]) => states.map((state) => state.toUpperCase()).join(' ')
const record = `
  reference trn dateOfBirth
  applications(first: 200, where: { status: { in: [${live(liveApplicationStates)}] } }) { nodes { programme { awardScheme { code } } } }
  participations(first: 200, where: { status: { in: [${live(liveParticipantStates)}] } }) { nodes { programme { awardScheme { code } } } }`

interface Schemed {
  readonly nodes: readonly { readonly programme: { readonly awardScheme: { readonly code: string } } }[]
}
interface Recorded {
  readonly reference: string
  readonly trn: string | null
  readonly dateOfBirth: string | null
  readonly applications: Schemed
  readonly participations: Schemed
}
const both = question<{ kept: Recorded; ended: Recorded }>(
  `query ($kept: ID!, $ended: ID!) { kept: person(id: $kept) { ${record} } ended: person(id: $ended) { ${record} } }`,
)

const recordOf = ({ reference, trn, dateOfBirth, applications, participations }: Recorded) => ({
  reference,
  trn,
  dateOfBirth,
  liveUnder: [...applications.nodes, ...participations.nodes].map(
    ({ programme }) => programme.awardScheme.code,
  ),
})

export const mergePeople = create({
  name: 'mergePeople',
  description:
    'Makes two records of one person, of one university or of both, one: each university goes on seeing what is its own. It is not taken back.',
  needs: 'configuration',
  input: MergePeopleInput,
  answers: changed(Person, 'admissions'),
  refusals: [SamePerson, NumbersDiffer, BirthDatesDiffer, BothLive, ConfirmationMismatched],
  async run(unit, { keptId, endedId, confirmation }) {
    // Whoever applies for one of them waits, in the order of the numbers.
    for (const id of [keptId, endedId].toSorted((a, b) => a - b))
      await unit.ask('select pg_advisory_xact_lock(2, $1)', [id])
    const { kept, ended } = await unit.read(both, { kept: `per_${keptId}`, ended: `per_${endedId}` })
    const verdict = mayMergePeople(recordOf(kept), recordOf(ended))
    if (!verdict.ok) return verdict
    if (confirmation !== ended.reference)
      return refuse('ConfirmationMismatched', `Type ${ended.reference}, the record that ends, to make sure.`)
    await unit.ask('select app.merge_people($1, $2)', [keptId, endedId])
    const { deadline, reason } = await deadlineOf(unit, keptId)
    await unit.ask('select app.keep_merged_deadlines($1, $2, $3)', [keptId, deadline, reason])
    return { ok: true, id: keptId }
  },
})
