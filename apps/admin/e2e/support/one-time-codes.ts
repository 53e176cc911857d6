import { createHmac } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Half minutes since 1970, by which an authenticator app makes its codes. */
export const stepNow = (): number => Math.floor(Date.now() / 30_000)

/** The code that an authenticator app shows for a key at a step. */
export function codeAt(key: string, step: number): string {
  const bits = key
    .split('')
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const bytes = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', bytes).update(counter).digest()
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** A code that is right at no step near a given one. */
export function wrongCode(key: string, step: number): string {
  const right = new Set([-3, -2, -1, 0, 1, 2, 3].map((by) => codeAt(key, step + by)))
  const candidates = ['000000', '111111', '222222', '333333', '444444', '555555', '666666', '777777']
  return candidates.find((code) => !right.has(code)) ?? '888888'
}
