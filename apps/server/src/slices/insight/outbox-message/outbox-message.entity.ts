import {
  messagePurposes,
  messageStates,
  type MessagePurpose,
  type MessageState,
  type OutboxMessage as OutboxMessageFacts,
} from '@cohortium/domain'
import { BelongsTo, Code, Enum, GraphType, Id, Instant, Int, Text } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'
import type { Person } from '../../admissions/person/person.entity.ts'
import type { University } from '../../partners/university/university.entity.ts'
import type { Account } from '../account/account.entity.ts'

@GraphType({
  owner: 'insight',
  table: 'message',
  prefix: 'msg',
  plural: 'outboxMessages',
  description: 'A message that the system sends by mail, or has sent.',
  readers: officeReaders,
  order: ['createdAt DESC'],
  checks: {
    message_sent_has_moment: `(status = 'sent') = (sent_at IS NOT NULL)`,
    message_one_line: `recipient !~ '[\\r\\n]' AND subject !~ '[\\r\\n]'`,
  },
  indexes: [['status', 'dueAt'], ['university', 'createdAt'], ['person'], ['account']],
})
export class OutboxMessage implements OutboxMessageFacts {
  @Id() id!: number

  @Enum(messagePurposes, 'Why it is sent.') purpose!: MessagePurpose

  @Enum(messageStates, 'Where it stands.', { default: 'waiting' }) status!: MessageState

  @Code('Address that it goes to. Personal.', { personal: true }) recipient!: string

  @Text('Its subject line. Personal.', { personal: true }) subject!: string

  @Text(
    'Its words; `{link}` stands where it has a link, which only its reader and, in the demonstration, `outboxLink` tell. Personal.',
    { personal: true },
  )
  body!: string

  @Instant('When it was written.', { default: () => 'now()' }) createdAt!: Date

  @Instant('When it is sent, or tried again.', { default: () => 'now()' }) dueAt!: Date

  @Instant('When a mail server took it; absent while none did.', { nullable: true }) sentAt!: Date | null

  @Int('How often sending it failed.', { default: 0 }) failedAttempts!: number

  @Text('What the mail server said when it failed last.', { nullable: true }) lastProblem!: string | null

  @BelongsTo('University', 'University in whose name it is sent; absent where the consortium sends it.', {
    nullable: true,
  })
  university!: University | null

  // Who applied to one university and went to the other is no longer seen by the first, whose letters stay.
  @BelongsTo('Person', 'Whom it is about; absent where it is about nobody.', {
    nullable: true,
    hiddenFrom: ['university_partner'],
  })
  person!: Person | null

  @BelongsTo('Account', 'Account whose owner it goes to; absent where somebody without one gets it.', {
    nullable: true,
    hiddenFrom: ['university_partner'],
  })
  account!: Account | null
}
