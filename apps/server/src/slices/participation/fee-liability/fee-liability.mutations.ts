import { feePayers, refuse, type FeePayer } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Words } from '../../../writing/inputs/fields.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { StillAhead } from '../participant/participant.refusals.ts'
import { FeeLiability } from './fee-liability.entity.ts'
import { feeLiabilityPolicy } from './fee-liability.policy.ts'

const { change } = mutationsOf('participation')
const FeeLiabilityChanged = changed(FeeLiability, 'participation')

const PayerUnnamed = refusal(
  'PayerUnnamed',
  'Neither the school nor the participant pays, and nobody else is named.',
)
const PaidBeforeInvoice = refusal('PaidBeforeInvoice', 'The payment would come before its invoice.')

@InputType({ description: 'Who pays a fee.' })
class ChangePayerInput extends thingInput('FeeLiability', 'fee') {
  @Choice(feePayers, 'Who pays.') payer!: FeePayer
  @Words('Name of the payer, where it is neither the school nor the participant.', {
    nullable: true,
    most: 200,
  })
  payerName?: string
}

export const changePayer = change({
  name: 'changePayer',
  description: 'Names another payer of a fee that is not invoiced yet.',
  of: feeLiabilityPolicy,
  action: 'changePayer',
  input: ChangePayerInput,
  answers: FeeLiabilityChanged,
  refusals: [PayerUnnamed],
  async run({ store }, { id, payer, payerName }) {
    if (payer === 'other' && payerName === undefined) return refuse('PayerUnnamed', 'Name the payer.')
    await store.update<FeeLiability>('FeeLiability', id, {
      payer,
      payerName: payer === 'other' ? (payerName ?? null) : null,
    })
    return { ok: true, id }
  },
})

@InputType({ description: 'On which day somebody was asked to pay.' })
class InvoiceFeeInput extends thingInput('FeeLiability', 'fee') {
  @Day('Day of the invoice; today if nothing is said.', { nullable: true }) on?: string
}

export const invoiceFee = change({
  name: 'invoiceFee',
  description: 'Records that a fee was invoiced.',
  of: feeLiabilityPolicy,
  action: 'invoice',
  input: InvoiceFeeInput,
  answers: FeeLiabilityChanged,
  refusals: [StillAhead],
  async run({ store, today }, { id, on = today }) {
    if (on > today) return refuse('StillAhead', `It is ${today}; record the invoice when it is sent.`)
    await store.update<FeeLiability>('FeeLiability', id, { invoicedOn: on })
    return { ok: true, id }
  },
})

@InputType({ description: 'The payment of a fee in full.' })
class RecordPaymentInput extends thingInput('FeeLiability', 'fee') {
  @Day('Day of the payment; today if nothing is said.', { nullable: true }) on?: string
}

export const recordPayment = change({
  name: 'recordPayment',
  description: 'Records that a fee was paid in full.',
  of: feeLiabilityPolicy,
  action: 'recordPayment',
  input: RecordPaymentInput,
  answers: FeeLiabilityChanged,
  refusals: [StillAhead, PaidBeforeInvoice],
  async run({ store, ask, today }, { id, on = today }) {
    if (on > today) return refuse('StillAhead', `It is ${today}; record the payment when it has come.`)
    const [row] = await ask<{ invoiced: string }>(
      'select invoiced_on::text as invoiced from fee_liability where id = $1',
      [id],
    )
    if (row && on < row.invoiced)
      return refuse('PaidBeforeInvoice', `The invoice is of ${row.invoiced}; choose that day or a later one.`)
    await store.update<FeeLiability>('FeeLiability', id, { paidOn: on })
    return { ok: true, id }
  },
})
