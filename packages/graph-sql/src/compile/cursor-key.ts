import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const BLOCK = 64
/** Bytes of a signature that a cursor carries: forging one by chance takes 2^96 attempts. */
export const SIGNATURE_BYTES = 12

/** The secret that cursors are signed with. The database signs those of rows, we verify; those of other lists are signed here. */
export interface CursorKey {
  /** HMAC's two padded keys, as PostgreSQL's text of a bytea. */
  readonly inner: string
  readonly outer: string
  /** The signature of a text, {@link SIGNATURE_BYTES} long. */
  sign(text: string): Buffer
  /** Whether a text carries this signature. */
  verifies(text: string, signature: Buffer): boolean
}

/** HMAC-SHA256 is spelt out in SQL, since PostgreSQL has sha256 but no hmac without an extension. */
export function cursorKey(secret: string): CursorKey {
  const bytes = Buffer.from(secret, 'utf8')
  const key = Buffer.alloc(BLOCK)
  const short = bytes.length > BLOCK ? createHash('sha256').update(bytes).digest() : bytes
  short.copy(key)
  const padded = (pad: number) => `\\x${Buffer.from(key.map((byte) => byte ^ pad)).toString('hex')}`
  const sign = (text: string) =>
    createHmac('sha256', bytes).update(text, 'utf8').digest().subarray(0, SIGNATURE_BYTES)
  return {
    inner: padded(0x36),
    outer: padded(0x5c),
    sign,
    verifies(text, signature) {
      const expected = sign(text)
      return signature.length === expected.length && timingSafeEqual(expected, signature)
    },
  }
}
