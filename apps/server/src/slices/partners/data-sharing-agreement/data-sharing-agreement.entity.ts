import {
  agreementScopes,
  type DataSharingAgreement as DataSharingAgreementFacts,
  type AgreementScope,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { agreementReaders } from '../../../readers.ts'
import type { University } from '../university/university.entity.ts'

@GraphType({
  owner: 'partners',
  table: 'data_sharing_agreement',
  prefix: 'dsa',
  plural: 'dataSharingAgreements',
  description:
    'An agreement by which one university lets another see rows of its own participants, for a stated purpose and time.',
  readers: agreementReaders,
  order: ['validFrom'],
  stands: { from: 'validFrom', to: 'validTo' },
  checks: {
    data_sharing_agreement_two_parties: 'grantor_id <> recipient_id',
    data_sharing_agreement_valid_range: 'valid_to > valid_from',
  },
  indexes: [
    ['grantor', 'validFrom'],
    ['recipient', 'validFrom'],
  ],
})
export class DataSharingAgreement implements DataSharingAgreementFacts {
  @Id() id!: number

  @Text('What the recipient may use the rows for.') purpose!: string

  @Enum(agreementScopes, 'How much the recipient may see.') scope!: AgreementScope

  @DateOnly('Day on which both universities had signed.') signedOn!: string

  @DateOnly('First day on which the recipient may see the rows.') validFrom!: string

  @DateOnly('First day on which it no longer holds. Absent when the agreement has no end.', {
    nullable: true,
  })
  validTo!: string | null

  @Version() version!: number

  @BelongsTo('University', 'University whose participants’ rows are shared.', {
    many: 'agreementsGranted',
    manyDescription: 'Agreements by which this university shares its participants’ rows.',
  })
  grantor!: University

  @BelongsTo('University', 'University that may see them.', {
    many: 'agreementsReceived',
    manyDescription: 'Agreements by which this university sees another’s participants.',
  })
  recipient!: University
}
