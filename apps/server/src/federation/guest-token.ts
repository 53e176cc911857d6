import { createHmac, createPrivateKey, createPublicKey, hkdfSync, sign, type JsonWebKey } from 'node:crypto'

/** What a guest is told of whoever asks: nothing by which two guests could tell that it is the same person. */
export interface GuestAsker {
  readonly guest: string
  readonly accountId: number
  readonly role: string
  readonly requestId: string
  /** The day as of which the operation is read, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined
}

/** Signs what guests are told, by a key that is made of GATEWAY_KEY: guests verify by its public half and can sign nothing. */
export interface GuestTokens {
  /** A JSON Web Token (EdDSA) for one guest, good for a minute. */
  sign(asker: GuestAsker): string
  /** The public half, as a JSON Web Key. */
  readonly publicKey: JsonWebKey
}

/** Who has signed. */
const issuer = 'cohortium'
/** Seconds. */
const lifetime = 60
/** Before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex')

const bytesFor = (key: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `cohortium guests: ${use}`, 32))

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** @param now milliseconds since 1970. */
export function makeGuestTokens(key: string, now: () => number = Date.now): GuestTokens {
  const seed = Buffer.concat([privateKeyHead, bytesFor(key, 'signature')])
  const privateKey = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' })
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  const kid = createHmac('sha256', 'kid').update(String(jwk.x)).digest('base64url').slice(0, 12)
  const subjectKey = bytesFor(key, 'subjects')
  const head = encoded({ alg: 'EdDSA', typ: 'JWT', kid })
  const subject = (guest: string, accountId: number) =>
    createHmac('sha256', subjectKey).update(`${guest} ${accountId}`).digest('base64url').slice(0, 22)
  return {
    publicKey: { ...jwk, kid, alg: 'EdDSA', use: 'sig' },
    sign({ guest, accountId, role, requestId, asOf }) {
      const issued = Math.floor(now() / 1000)
      const claims = encoded({
        iss: issuer,
        aud: guest,
        sub: subject(guest, accountId),
        role,
        jti: requestId,
        iat: issued,
        exp: issued + lifetime,
        ...(asOf === undefined ? {} : { as_of: asOf }),
      })
      const signature = sign(null, Buffer.from(`${head}.${claims}`), privateKey).toString('base64url')
      return `${head}.${claims}.${signature}`
    },
  }
}
