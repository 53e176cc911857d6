import { describe, expect, it } from 'vitest'
import { noAuditFilters } from './audit-filters.ts'
import { auditWhere } from './audit-where.ts'

const where = (filters: Partial<typeof noAuditFilters>) => auditWhere({ ...noAuditFilters, ...filters })

describe('what the trail is asked for', () => {
  it('is everything where nothing is set', () => expect(where({})).toEqual({}))

  it('is whole days of Britain, the last one included', () => {
    expect(where({ since: '2024-07-01', until: '2024-07-01' })).toEqual({
      and: [
        { occurredAt: { gte: '2024-06-30T23:00:00.000Z' } },
        { occurredAt: { lt: '2024-07-01T23:00:00.000Z' } },
      ],
    })
  })

  it('is without a day that is none', () => expect(where({ since: '2024-02-31' })).toEqual({}))

  it('is nothing of words that the graph does not know, rather than everything', () => {
    expect(where({ kind: ['read', 'dragons'] })).toEqual({ and: [{ kind: { in: ['READ'] } }] })
    expect(where({ role: ['dragon'] })).toEqual({ and: [{ role: { in: [] } }] })
  })

  it('is about people by id, and nobody by the id of another thing', () => {
    expect(where({ subject: 'per_66' })).toEqual({ and: [{ subject: { id: { in: ['per_66'] } } }] })
    expect(where({ subject: 'ptc_66', actor: 'Ada' })).toEqual({
      and: [{ actor: { id: { in: [] } } }, { subject: { id: { in: [] } } }],
    })
  })

  it('counts a facet under all the other filters', () => {
    const filters = { ...noAuditFilters, kind: ['read'], type: ['person'] }
    expect(auditWhere(filters, ['kind'])).toEqual({ and: [{ tableName: { in: ['person'] } }] })
  })
})
