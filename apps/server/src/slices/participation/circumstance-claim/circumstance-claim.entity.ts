import {
  circumstanceKinds,
  claimStates,
  type CircumstanceClaim as CircumstanceClaimFacts,
  type CircumstanceKind,
  type ClaimState,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { officeReaders, supportReaders } from '../../../readers.ts'
import type { ModuleRegistration } from '../../assessment/module-registration/module-registration.entity.ts'
import type { Participant } from '../participant/participant.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'circumstance_claim',
  prefix: 'ccl',
  plural: 'circumstanceClaims',
  description: 'A participant’s claim that circumstances beyond their control harmed their work.',
  readers: supportReaders,
  order: ['submittedOn'],
  checks: { circumstance_claim_decided: "(status in ('approved', 'rejected')) = (decided_on is not null)" },
  indexes: [
    ['participant', 'submittedOn'],
    ['moduleRegistration', 'submittedOn'],
  ],
})
export class CircumstanceClaim implements CircumstanceClaimFacts {
  @Id() id!: number

  @Enum(claimStates, 'Where the claim stands.') status!: ClaimState

  @Enum(circumstanceKinds, 'What happened, in broad terms.', { readers: officeReaders })
  kind!: CircumstanceKind

  @Text('What happened, in the participant’s words. Personal.', { personal: true, readers: officeReaders })
  summary!: string

  @DateOnly('Day of the claim.') submittedOn!: string

  @DateOnly('Day of the decision; absent until there is one.', { nullable: true }) decidedOn!: string | null

  @Text('What was decided, and why.', { nullable: true, readers: officeReaders, instead: 'status' })
  decisionNote!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant who claims.', {
    many: 'circumstanceClaims',
    manyDescription: 'Circumstances the participant has claimed.',
  })
  participant!: Participant

  @BelongsTo('ModuleRegistration', 'Module whose work was harmed; absent when it was the whole programme.', {
    nullable: true,
    many: 'circumstanceClaims',
    manyDescription: 'Circumstances claimed for work on the module.',
  })
  moduleRegistration!: ModuleRegistration | null
}
