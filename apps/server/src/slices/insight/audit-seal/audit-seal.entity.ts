import type { AuditSeal as AuditSealFacts } from '@cohortium/domain'
import { Code, GraphType, Id, Instant, Int } from '@cohortium/graph-sql/declare'
import { officeReaders } from '../../../readers.ts'

@GraphType({
  owner: 'insight',
  table: 'audit_seal',
  prefix: 'asl',
  plural: 'auditSeals',
  description:
    'A link of the chain that shows whether events were changed, removed or slipped in afterwards. Whoever notes a hash ' +
    'elsewhere can tell later that the trail up to it is still the same.',
  readers: officeReaders,
  order: ['lastEventId DESC'],
  checks: { audit_seal_forwards: 'last_event_id > after_event_id AND event_count > 0' },
})
export class AuditSeal implements AuditSealFacts {
  @Id() id!: number

  @Instant('When the events were sealed.') sealedAt!: Date

  @Int('Number of the event after which the sealed ones begin; 0 for the first seal.') afterEventId!: number

  @Int('Number of the last event that is sealed.', { unique: true }) lastEventId!: number

  @Int('How many events are sealed.') eventCount!: number

  @Code('SHA-256 over the seal before, these figures and the events, in hexadecimal digits.', {
    unique: true,
  })
  hash!: string

  @Code('Hash of the seal before; empty for the first.', { unique: true }) previousHash!: string
}
