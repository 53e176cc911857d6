import { createHmac } from 'node:crypto'
import type { Pseudonyms } from '@cohortium/reference-data'
import { deriveKey } from '../access/derive-key.ts'

/** Digits and letters that nobody takes for each other; as many as five bits tell apart. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Of 32^12 two alike are not to be expected among a million people. */
const length = 12

const letters = { person: 'P', participant: 'S' } as const

/**
 * Names that stand for people where nobody may be recognised: HMAC-SHA256 of what somebody is numbered by, so that the same key
 * gives the same name wherever a row is made, and without the key nothing leads from one to the other.
 * @param secretKey of the deployment, outside the database.
 */
export function pseudonymsBy(secretKey: string): Pseudonyms {
  const key = deriveKey(secretKey, 'pseudonyms')
  const sign = (words: string): string =>
    [...createHmac('sha256', key).update(words).digest().subarray(0, length)]
      .map((byte) => signs[byte % signs.length])
      .join('')
  return {
    of: (table, number) => letters[table] + sign(`${table} ${number}`),
    fingerprint: sign('fingerprint'),
  }
}
