import type { SignInProblem } from '@cohortium/domain'
import * as client from 'openid-client'
import type { Seal } from './seal.ts'

/** An organisation that signs people in, by OpenID Connect. */
export interface ProviderFacts {
  /** Names it in addresses: lower-case letters, digits and hyphens. */
  id: string
  /** What its button says. */
  label: string
  /** Its issuer, whose configuration is found below it. */
  issuer: string
  clientId: string
  /** None for a public client. */
  clientSecret?: string | undefined
  /** How it names a person for good: by `sub`, or Microsoft Entra's `tid` and `oid`. */
  subject: 'sub' | 'entra'
}

/** A sign-in that was begun: where the browser goes, and what it keeps until it comes back. */
export interface Begun {
  address: string
  /** Sealed; for a cookie that only this browser has. */
  kept: string
}

/** Who a provider says has come back, or why nobody has. */
export type CameBack =
  | { ok: true; issuer: string; subject: string; returnTo: string; invitation: string | undefined }
  | { ok: false; problem: SignInProblem; cause?: unknown }

/** What the browser keeps between going and coming back. */
interface Kept {
  provider: string
  state: string
  nonce: string
  verifier: string
  returnTo: string
  invitation?: string | undefined
  /** Milliseconds since 1970. */
  at: number
}

/** Longest time between going and coming back, in milliseconds. */
export const signInPatience = 10 * 60_000
/** Longest time a provider may take to answer, in seconds. */
const timeout = 5

const cameBackWithout = (problem: SignInProblem, cause?: unknown): CameBack => ({ ok: false, problem, cause })

/** Signs people in through other organisations: code flow with PKCE, state and nonce. */
export class Providers {
  readonly #facts: ReadonlyMap<string, ProviderFacts>
  readonly #found = new Map<string, Promise<client.Configuration>>()

  constructor(
    facts: readonly ProviderFacts[],
    readonly seal: Seal,
    /** Where people reach this server, without a slash at the end. */
    readonly publicUrl: () => string,
    readonly now: () => number = Date.now,
  ) {
    this.#facts = new Map(facts.map((one) => [one.id, one]))
  }

  /** In the order of the configuration. */
  get offered(): readonly { id: string; label: string }[] {
    return [...this.#facts.values()].map(({ id, label }) => ({ id, label }))
  }

  issuerOf(id: string): string | undefined {
    return this.#facts.get(id)?.issuer
  }

  /** @returns undefined where there is no such provider. */
  async begin(
    id: string,
    { returnTo, invitation }: { returnTo: string; invitation?: string | undefined },
  ): Promise<Begun | { problem: SignInProblem; cause?: unknown } | undefined> {
    const facts = this.#facts.get(id)
    if (!facts) return undefined
    const kept: Kept = {
      provider: id,
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
      invitation,
      at: this.now(),
    }
    try {
      const address = client.buildAuthorizationUrl(await this.#configuration(facts), {
        redirect_uri: this.#callback(id),
        scope: facts.subject === 'entra' ? 'openid profile' : 'openid',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, kept: this.seal.close(JSON.stringify(kept)) }
    } catch (cause) {
      return { problem: 'provider_unavailable', cause }
    }
  }

  /** @param search what follows the question mark of the address that the browser came back to. */
  async comeBack(id: string, search: URLSearchParams, sealed: string | undefined): Promise<CameBack> {
    const facts = this.#facts.get(id)
    const kept = this.#open(sealed)
    if (!facts || kept?.provider !== id || search.get('state') !== kept.state)
      return cameBackWithout('wrong_state')
    if (this.now() - kept.at > signInPatience) return cameBackWithout('expired')
    try {
      const configuration = await this.#configuration(facts)
      const address = new URL(this.#callback(id))
      address.search = search.toString()
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: kept.verifier,
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        idTokenExpected: true,
      })
      const subject = subjectOf(facts, tokens.claims())
      if (subject === undefined) return cameBackWithout('provider_refused')
      return { ok: true, issuer: facts.issuer, subject, returnTo: kept.returnTo, invitation: kept.invitation }
    } catch (cause) {
      return cameBackWithout(isRefusal(cause) ? 'provider_refused' : 'provider_unavailable', cause)
    }
  }

  #callback(id: string): string {
    return `${this.publicUrl()}/sign-in/${id}/callback`
  }

  #open(sealed: string | undefined): Kept | undefined {
    const text = sealed === undefined ? undefined : this.seal.open(sealed)
    return text === undefined ? undefined : (JSON.parse(text) as Kept)
  }

  /** Asked for once; anew after a failure. */
  #configuration(facts: ProviderFacts): Promise<client.Configuration> {
    const found = this.#found.get(facts.id) ?? discover(facts)
    this.#found.set(facts.id, found)
    found.catch(() => this.#found.delete(facts.id))
    return found
  }
}

function discover({ issuer, clientId, clientSecret }: ProviderFacts): Promise<client.Configuration> {
  const server = new URL(issuer)
  const method = clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret)
  return client.discovery(server, clientId, undefined, method, {
    timeout,
    // Only a provider on this very machine, as in a test, is spoken to in the clear.
    execute: server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  })
}

/** What names the person for good; Entra's `sub` differs from one application to the next. */
function subjectOf({ subject }: ProviderFacts, claims: client.IDToken | undefined): string | undefined {
  if (!claims) return undefined
  if (subject === 'sub') return claims.sub
  const { tid, oid } = claims
  return typeof tid === 'string' && typeof oid === 'string' ? `${tid}:${oid}` : undefined
}

/** Whether the provider answered and said no, or what it answered does not hold; else it could not be reached. */
const isRefusal = (cause: unknown): boolean =>
  cause instanceof client.AuthorizationResponseError ||
  cause instanceof client.ResponseBodyError ||
  (cause instanceof client.ClientError && !unreachable.has(cause.code ?? ''))

const unreachable = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'])
