import { feePayers, type FeeLiability as FeeLiabilityFacts, type FeePayer } from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Int, Text, Version } from '@cohortium/graph-sql/declare'
import { officeReaders, recordReaders } from '../../../readers.ts'
import type { FeeRate } from '../../programme/fee-rate/fee-rate.entity.ts'
import type { Participant } from '../participant/participant.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'fee_liability',
  prefix: 'fli',
  plural: 'feeLiabilities',
  description: 'What is owed for one registration, and who pays. There is no government funding.',
  readers: recordReaders,
  uniques: [['participant']],
  checks: {
    fee_liability_amount_not_negative: 'amount_pence >= 0',
    fee_liability_paid_after_invoice: 'paid_on >= invoiced_on',
  },
  indexes: [['feeRate']],
})
export class FeeLiability implements FeeLiabilityFacts {
  @Id() id!: number

  @Int('Amount owed in pence sterling.') amountPence!: number

  @Enum(feePayers, 'Who pays.') payer!: FeePayer

  @Text('Name of the payer when it is neither the school nor the participant. Personal.', {
    nullable: true,
    personal: true,
    readers: officeReaders,
    instead: 'payer',
  })
  payerName!: string | null

  @DateOnly('Day of the invoice; absent until then.', { nullable: true }) invoicedOn!: string | null

  @DateOnly('Day on which it was paid in full; absent until then.', { nullable: true })
  paidOn!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant whose registration made the debt.', {
    many: 'feeLiabilities',
    manyDescription: 'What is owed for the registration.',
    manyList: 'plain',
  })
  participant!: Participant

  @BelongsTo('FeeRate', 'Published fee that the amount follows.', {
    many: 'feeLiabilities',
    manyDescription: 'Debts made at this fee.',
  })
  feeRate!: FeeRate
}
