import { hkdfSync } from 'node:crypto'

/** A key of 32 bytes for one purpose, from the one secret of a deployment; none leads to another's. */
export const deriveKey = (secretKey: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', `cohortium ${purpose}`, 32))
