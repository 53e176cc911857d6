import type { CreditTransfer as CreditTransferFacts } from '@cohortium/domain'
import { BelongsTo, DateOnly, GraphType, Id, Int, Text } from '@cohortium/graph-sql/declare'
import { recordReaders } from '../../../readers.ts'
import type { Award } from '../award/award.entity.ts'

@GraphType({
  owner: 'assessment',
  table: 'credit_transfer',
  prefix: 'crt',
  plural: 'creditTransfers',
  description: 'The use of an award’s credits towards a further degree.',
  readers: recordReaders,
  order: ['transferredOn'],
  stands: { from: 'transferredOn' },
  checks: { credit_transfer_credits_positive: 'credits > 0' },
  indexes: [['award', 'transferredOn']],
})
export class CreditTransfer implements CreditTransferFacts {
  @Id() id!: number

  @Text('Degree that the credits count towards.') destinationProgramme!: string

  @Text('Institution that accepts them.') destinationInstitution!: string

  @Int('Credits transferred, at most those of the award.') credits!: number

  @DateOnly('Day of the transfer.') transferredOn!: string

  @BelongsTo('Award', 'Award whose credits are used.', {
    many: 'creditTransfers',
    manyDescription: 'Uses of the award’s credits.',
  })
  award!: Award
}
