import {
  claimStates,
  extensionReasons,
  type Extension as ExtensionFacts,
  type ClaimState,
  type ExtensionReason,
} from '@cohortium/domain'
import { BelongsTo, DateOnly, Enum, GraphType, Id, Version } from '@cohortium/graph-sql/declare'
import { supportReaders, teachingReaders } from '../../../readers.ts'
import type { ModuleRegistration } from '../../assessment/module-registration/module-registration.entity.ts'
import type { Participant } from '../participant/participant.entity.ts'

@GraphType({
  owner: 'participation',
  table: 'extension',
  prefix: 'ext',
  plural: 'extensions',
  description: 'A participant’s claim for more time before a deadline.',
  readers: supportReaders,
  order: ['requestedOn'],
  checks: {
    extension_later_than_original: 'extended_due_on > original_due_on',
    extension_decided: "(status in ('approved', 'rejected')) = (decided_on is not null)",
    extension_approved_has_new_date: "(status = 'approved') = (extended_due_on is not null)",
  },
  indexes: [
    ['participant', 'requestedOn'],
    ['moduleRegistration', 'requestedOn'],
  ],
})
export class Extension implements ExtensionFacts {
  @Id() id!: number

  @Enum(claimStates, 'Where the claim stands.') status!: ClaimState

  @Enum(extensionReasons, 'Why more time is asked for.', { readers: teachingReaders })
  reason!: ExtensionReason

  @DateOnly('Day of the claim.') requestedOn!: string

  @DateOnly('Deadline before the claim.') originalDueOn!: string

  @DateOnly('New deadline; absent unless the claim is approved.', { nullable: true })
  extendedDueOn!: string | null

  @DateOnly('Day of the decision; absent until there is one.', { nullable: true }) decidedOn!: string | null

  @Version() version!: number

  @BelongsTo('Participant', 'Participant who asks.', {
    many: 'extensions',
    manyDescription: 'The participant’s claims for more time.',
  })
  participant!: Participant

  @BelongsTo('ModuleRegistration', 'Module whose deadline is meant; absent when it is the whole programme.', {
    nullable: true,
    many: 'extensions',
    manyDescription: 'Claims for more time on the module.',
  })
  moduleRegistration!: ModuleRegistration | null
}
