import { StartProblem } from '../problem.ts'
import type { ProviderFacts } from './providers.ts'

const example =
  '[{"id":"plymouth","label":"University of Plymouth","issuer":"https://login.microsoftonline.com/<tenant>/v2.0",' +
  '"clientId":"...","clientSecret":"...","subject":"entra"}]'

const refuse = (what: string): never => {
  throw new StartProblem(`OIDC_PROVIDERS ${what}; for example OIDC_PROVIDERS='${example}'`)
}

/** Names in addresses that mean something else. */
const reserved = new Set(['options'])
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Reads the organisations that sign people in, from JSON.
 * @throws StartProblem that says what is wrong, without repeating a secret.
 */
export function readProviders(json: string | undefined): ProviderFacts[] {
  if (!json) return []
  let listed: unknown
  try {
    listed = JSON.parse(json)
  } catch {
    return refuse('is not valid JSON')
  }
  if (!Array.isArray(listed)) return refuse('is not a list')
  const providers = listed.map(readProvider)
  const twice = providers.find(({ id }, index) => providers.findIndex((one) => one.id === id) !== index)
  if (twice) return refuse(`names "${twice.id}" twice`)
  return providers
}

function readProvider(listed: unknown, index: number): ProviderFacts {
  const where = `entry ${index + 1}`
  if (typeof listed !== 'object' || listed === null) return refuse(`${where} is not an object`)
  const facts = new Map<string, unknown>(Object.entries(listed))
  const text = (name: string): string => {
    const value = facts.get(name)
    return typeof value === 'string' && value !== '' ? value : refuse(`${where} has no ${name}`)
  }
  const id = text('id')
  if (!/^[a-z0-9-]{1,40}$/.test(id) || reserved.has(id))
    return refuse(`${where} has an id that is not of lower-case letters, digits and hyphens, or is "options"`)
  const issuer = text('issuer')
  if (!isSafe(issuer)) return refuse(`${where} has an issuer that is not an https address`)
  const subject = facts.get('subject') ?? 'sub'
  if (subject !== 'sub' && subject !== 'entra')
    return refuse(`${where} has a subject other than sub or entra`)
  const secret = facts.has('clientSecret') ? text('clientSecret') : undefined
  return { id, label: text('label'), issuer, clientId: text('clientId'), clientSecret: secret, subject }
}

/** Plain http is for a provider on this very machine, as in a test. */
function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}
