import {
  releaseAgreementStates,
  type ReleaseAgreement as ReleaseAgreementFacts,
  type ReleaseAgreementState,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Text, Version } from '@cohortium/graph-sql/declare'
import { officeReaders, progressReaders } from '../../../readers.ts'
import type { Participant } from '../../participation/participant/participant.entity.ts'
import type { School } from '../../partners/school/school.entity.ts'

@GraphType({
  owner: 'admissions',
  table: 'release_agreement',
  prefix: 'rag',
  plural: 'releaseAgreements',
  description: 'A school’s agreement to release a participant for the taught days.',
  readers: progressReaders,
  partialUniques: {
    release_agreement_one_live: { on: ['participant'], where: "status in ('draft', 'sent', 'signed')" },
  },
  checks: {
    release_agreement_answered: "status not in ('signed', 'declined') or answered_on is not null",
    release_agreement_sent: "status = 'draft' or sent_on is not null or override_reason is not null",
  },
  indexes: [['participant'], ['school']],
})
export class ReleaseAgreement implements ReleaseAgreementFacts {
  @Id() id!: number

  @Enum(releaseAgreementStates, 'Where the agreement stands.') status!: ReleaseAgreementState

  @DateOnly('Day on which it was sent to the headteacher; absent for a draft.', { nullable: true })
  sentOn!: string | null

  @DateOnly('Day of the headteacher’s answer; absent until there is one.', { nullable: true })
  answeredOn!: string | null

  @Text('Role of the person who answered, never a name; absent until there is an answer.', { nullable: true })
  signatoryRole!: string | null

  @Text('Why the participant may start without a signed agreement; absent when none is needed.', {
    nullable: true,
    readers: officeReaders,
  })
  overrideReason!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant to be released.', {
    many: 'releaseAgreements',
    manyDescription: 'Agreements to release the participant for taught days.',
  })
  participant!: Participant

  @BelongsTo('School', 'School that releases the participant; absent where the setting is unknown.', {
    nullable: true,
    many: 'releaseAgreements',
    manyDescription: 'Agreements to release participants of this school.',
  })
  school!: School | null
}
