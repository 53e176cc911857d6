/** Digest of an event: SHA-256 over its columns in one order, told alike whatever the settings of the connection. */
export const digestOf = (event: string): string => `sha256(convert_to(jsonb_build_array(
    ${[
      'id',
      'epoch',
      'kind',
      'table_name',
      'row_id',
      'fields',
      'row_count',
      'operation',
      'request_id',
      'role',
      'database_role',
      'account_id',
      'assignment_id',
      'subject_id',
      'digest',
    ]
      .map((column) => {
        if (column === 'epoch') return `extract(epoch from ${event}.occurred_at)`
        if (column === 'digest') return `encode(${event}.difference_digest, 'hex')`
        return `${event}.${column}`
      })
      .join(', ')}
  )::text, 'UTF8'))`

/** Digest of what an event changed. */
export const differenceDigestOf = (salt: string, changes: string): string =>
  `sha256(${salt} || convert_to(${changes}, 'UTF8'))`

/** Hash of a seal, in hexadecimal digits; `digests` are those of its events, one after another. */
export const sealHashOf = (seal: string, digests: string): string => `encode(sha256(
    convert_to(jsonb_build_array(${seal}.previous_hash, extract(epoch from ${seal}.sealed_at), ${seal}.after_event_id,
      ${seal}.last_event_id, ${seal}.event_count)::text, 'UTF8') || ${digests}), 'hex')`
