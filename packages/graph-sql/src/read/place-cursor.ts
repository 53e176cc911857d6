import { SIGNATURE_BYTES, type CursorKey } from '../compile/cursor-key.ts'

/**
 * Cursors of a list that a resolver makes itself.
 * @param purpose the one list for which they are good, signed with them.
 */
export const placeCursor = (key: CursorKey, purpose: string) => ({
  /** A cursor of a place, which is any text. */
  of: (place: string): string =>
    Buffer.concat([key.sign(`${purpose}: ${place}`), Buffer.from(place, 'utf8')]).toString('base64url'),
  /** The place; undefined where the cursor was not made here for this list. */
  read(cursor: string): string | undefined {
    const bytes = Buffer.from(cursor, 'base64url')
    const place = bytes.subarray(SIGNATURE_BYTES).toString('utf8')
    return key.verifies(`${purpose}: ${place}`, bytes.subarray(0, SIGNATURE_BYTES)) ? place : undefined
  },
})
