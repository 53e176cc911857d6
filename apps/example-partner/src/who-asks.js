import { createRemoteJWKSet, jwtVerify } from 'jose'

/**
 * Tells who asks, by the token that the gateway signed for this guest: its role, a name for the person that is good here alone, and the day
 * as of which is asked. Undefined where there is no such token, or not for us, or too old.
 *
 * @param gateway where the gateway answers, for example https://programme.example.org
 * @param name what this guest is called in the gateway's GUESTS
 */
export function verifier(gateway, name) {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', gateway))
  return async (request) => {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? []
    if (!token) return undefined
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['EdDSA'],
        issuer: 'cohortium',
        audience: name,
        requiredClaims: ['sub', 'role', 'exp'],
      })
      return { subject: payload.sub, role: payload.role, day: payload.as_of, request: payload.jti }
    } catch {
      return undefined
    }
  }
}
