import { Secret, TOTP } from 'otpauth'

/** Half a minute, as every authenticator app has it. Source: RFC 6238. */
const period = 30

const totp = (secret: string, email = ''): TOTP =>
  new TOTP({ issuer: 'Cohortium', label: email, secret: Secret.fromBase32(secret), period, digits: 6 })

/** 160 random bits in base 32. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

/** Address that an authenticator app reads, from a QR code or a link. */
export const codeAddress = (secret: string, email: string): string => totp(secret, email).toString()

/** The step that a code belongs to: the present one or a neighbour, since clocks differ. Undefined for a wrong code. */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const delta = totp(secret).validate({ token: code.replaceAll(' ', ''), timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta
}
