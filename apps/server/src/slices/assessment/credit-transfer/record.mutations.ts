import { mayTransfer, type AwardState } from '@cohortium/domain'
import { Field, InputType, Int } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Words } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { awardPolicy } from '../award/award.policy.ts'
import { NoCredits, NotConferred, TooManyCredits } from '../award/award.refusals.ts'
import { CreditTransfer } from './credit-transfer.entity.ts'
import { insert } from '../../../writing/insert.ts'

@InputType({ description: 'Credits of an award that count towards another degree.' })
class RecordCreditTransferInput extends thingInput('Award', 'award') {
  @Words('Degree that they count towards.', { most: 200 })
  destinationProgramme!: string

  @Words('Institution that accepts them.', { most: 200 })
  destinationInstitution!: string

  @Field(() => Int, { description: 'How many, of those that the award has left.' })
  credits!: number
}

interface Held {
  readonly status: AwardState
  readonly credits: number
  readonly transferred: number
}

export const recordCreditTransfer = mutationsOf('assessment').change({
  name: 'recordCreditTransfer',
  description: 'Records that credits of a conferred award count towards another degree.',
  of: awardPolicy,
  action: 'transferCredits',
  input: RecordCreditTransferInput,
  answers: changed(CreditTransfer, 'assessment'),
  refusals: [NotConferred, NoCredits, TooManyCredits],
  async run(unit, { id, destinationProgramme, destinationInstitution, credits }) {
    const [held] = await unit.ask<Held>(
      `select status, credits, (select coalesce(sum(t.credits), 0)::int from credit_transfer t where t.award_id = w.id) as transferred
       from award w where w.id = $1`,
      [id],
    )
    if (!held) throw new Error(`There is no award ${id}.`)
    const verdict = mayTransfer(held, held.transferred, credits)
    if (!verdict.ok) return verdict
    const made = await insert(unit.store, 'CreditTransfer', {
      destinationProgramme,
      destinationInstitution,
      credits,
      transferredOn: unit.today,
      award: { id },
    })
    return { ok: true, id: made }
  },
})
