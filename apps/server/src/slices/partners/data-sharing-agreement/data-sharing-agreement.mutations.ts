import { agreementScopes, refuse, type AgreementScope } from '@cohortium/domain'
import { InputType } from 'type-graphql'
import { changed } from '../../../writing/answers.ts'
import { ChangeInput, thingInput } from '../../../writing/inputs/change-input.ts'
import { Choice, Day, Ref, Words, type RowNumber } from '../../../writing/inputs/fields.ts'
import { insert, numberIn } from '../../../writing/insert.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { EndsBeforeStart } from '../../../writing/refusals/dates.ts'
import { refusal } from '../../../writing/refusals/refusal.ts'
import { question } from '../../../writing/unit/question.ts'
import { DataSharingAgreement } from './data-sharing-agreement.entity.ts'
import { dataSharingAgreementPolicy } from './data-sharing-agreement.policy.ts'

const { change, create } = mutationsOf('partners')
const DataSharingAgreementChanged = changed(DataSharingAgreement, 'partners')

const OneParty = refusal('OneParty', 'A university cannot share with itself.')
const NotSignedYet = refusal('NotSignedYet', 'Rows would be shared before both had signed.')

interface Terms {
  purpose: string
  scope: AgreementScope
  signedOn: string
  validFrom: string
  validTo?: string
}

@InputType({ description: 'What one university lets the other see, for what and how long.' })
class AgreeDataSharingInput extends ChangeInput implements Terms {
  @Ref('University', 'University whose participants’ rows are shared.') grantorId!: RowNumber

  @Ref('University', 'University that may see them.') recipientId!: RowNumber

  @Words('What the recipient may use the rows for.') purpose!: string

  @Choice(agreementScopes, 'How much the recipient may see.') scope!: AgreementScope

  @Day('Day on which both had signed.') signedOn!: string

  @Day('First day on which the recipient may see the rows; not before both had signed.') validFrom!: string

  @Day('First day on which it no longer holds; none for an agreement without an end.', { nullable: true })
  validTo?: string
}

export const agreeDataSharing = create({
  name: 'agreeDataSharing',
  description: 'Records an agreement by which a university sees rows of the other’s participants.',
  needs: 'configuration',
  input: AgreeDataSharingInput,
  answers: DataSharingAgreementChanged,
  refusals: [OneParty, NotSignedYet, EndsBeforeStart],
  async run({ store }, { grantorId, recipientId, ...terms }) {
    if (grantorId === recipientId) return refuse('OneParty', 'Choose two universities.')
    const wrong = judge(terms)
    if (wrong) return wrong
    const made = await insert<DataSharingAgreement>(store, 'DataSharingAgreement', {
      ...stored(terms),
      grantor: { id: grantorId },
      recipient: { id: recipientId },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'Other terms of an agreement from a day on.' })
class ReplaceDataSharingAgreementInput
  extends thingInput('DataSharingAgreement', 'agreement')
  implements Terms
{
  @Words('What the recipient may use the rows for.') purpose!: string

  @Choice(agreementScopes, 'How much the recipient may see.') scope!: AgreementScope

  @Day('Day on which both had signed the new terms.') signedOn!: string

  @Day('First day of the new terms; the present ones end with the day before.') validFrom!: string

  @Day('First day on which they no longer hold; none for terms without an end.', { nullable: true })
  validTo?: string
}

interface Facts {
  dataSharingAgreement: { validFrom: string; grantor: { id: string }; recipient: { id: string } }
}
const facts = question<Facts>(
  'query ($id: ID!) { dataSharingAgreement(id: $id) { validFrom grantor { id } recipient { id } } }',
)

export const replaceDataSharingAgreement = change({
  name: 'replaceDataSharingAgreement',
  description: 'Puts other terms in place of an agreement’s from a day on.',
  of: dataSharingAgreementPolicy,
  action: 'replace',
  input: ReplaceDataSharingAgreementInput,
  answers: DataSharingAgreementChanged,
  refusals: [NotSignedYet, EndsBeforeStart],
  async run({ store, read }, { id, expectedVersion: _version, idempotencyKey: _key, ...terms }) {
    const { dataSharingAgreement: present } = await read(facts, { id: `dsa_${id}` })
    if (terms.validFrom <= present.validFrom)
      return refuse(
        'EndsBeforeStart',
        `The present terms hold from ${present.validFrom}; choose a later day.`,
      )
    const wrong = judge(terms)
    if (wrong) return wrong
    await store.update<DataSharingAgreement>('DataSharingAgreement', id, { validTo: terms.validFrom })
    const made = await insert<DataSharingAgreement>(store, 'DataSharingAgreement', {
      ...stored(terms),
      grantor: { id: numberIn(present.grantor.id) },
      recipient: { id: numberIn(present.recipient.id) },
    })
    return { ok: true, id: made }
  },
})

@InputType({ description: 'Until when a university sees the other’s rows.' })
class EndDataSharingAgreementInput extends thingInput('DataSharingAgreement', 'agreement') {
  @Day('First day on which the recipient sees the rows no more.')
  on!: string
}

export const endDataSharingAgreement = change({
  name: 'endDataSharingAgreement',
  description: 'Ends an agreement; from that day on the other university sees the rows no more.',
  of: dataSharingAgreementPolicy,
  action: 'end',
  input: EndDataSharingAgreementInput,
  answers: DataSharingAgreementChanged,
  refusals: [EndsBeforeStart],
  async run({ store, read }, { id, on }) {
    const { dataSharingAgreement: present } = await read(facts, { id: `dsa_${id}` })
    if (on <= present.validFrom)
      return refuse('EndsBeforeStart', `The agreement holds from ${present.validFrom}; choose a later day.`)
    await store.update<DataSharingAgreement>('DataSharingAgreement', id, { validTo: on })
    return { ok: true, id }
  },
})

function judge({ signedOn, validFrom, validTo }: Terms) {
  if (validFrom < signedOn)
    return refuse('NotSignedYet', `Both had signed on ${signedOn}; share from that day or a later one.`)
  if (validTo !== undefined && validTo <= validFrom)
    return refuse('EndsBeforeStart', `Choose an end after ${validFrom}.`)
  return undefined
}

const stored = ({ purpose, scope, signedOn, validFrom, validTo }: Terms) => ({
  purpose,
  scope,
  signedOn,
  validFrom,
  validTo: validTo ?? null,
})
