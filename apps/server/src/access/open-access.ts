import type { Logger } from 'pino'
import { CostBudget } from './cost-budget.ts'
import { demonstrationAccounts, type DemonstrationAccount } from './demonstration.ts'
import { openGate, type Gate } from './gate.ts'
import { Identifier } from './identify.ts'
import { Passwords } from './passwords.ts'
import { Providers, type ProviderFacts } from './providers.ts'
import { makeSeal, type Seal } from './seal.ts'
import { Throttle, type ThrottleLimits } from './throttle.ts'

/** Everything that finds out who asks, and changes accounts and credentials. */
export interface Access {
  gate: Gate
  identifier: Identifier
  passwords: Passwords
  throttle: Throttle
  providers: Providers
  /** Of the secrets of second factors. */
  seal: Seal
  budget: CostBudget
  /** Accounts that everybody may try; none outside the demonstration. */
  demonstration: readonly DemonstrationAccount[]
  now: () => number
}

export interface AccessOptions {
  /** Address of the database as the login without grants. */
  url: string
  log: Logger
  secretKey: string
  publicUrl: () => string
  providers: readonly ProviderFacts[]
  /** Rows that one token or account may ask for in a minute. */
  costPerMinute: number
  isDemonstration: boolean
  throttle?: ThrottleLimits
  /** Milliseconds since 1970. */
  now?: () => number
}

/** Connections for sign-ins and look-ups; identities are remembered, so few are needed. */
const gateSize = 4

export function openAccess(options: AccessOptions): Access {
  const { url, log, secretKey, publicUrl, costPerMinute, isDemonstration, now = Date.now } = options
  const gate = openGate({ url, size: gateSize, log })
  return {
    gate,
    identifier: new Identifier(gate),
    passwords: new Passwords(),
    throttle: new Throttle(options.throttle),
    providers: new Providers(options.providers, makeSeal(secretKey, 'sign-in'), publicUrl, now),
    seal: makeSeal(secretKey, 'second factor'),
    budget: new CostBudget(costPerMinute, now),
    demonstration: isDemonstration ? demonstrationAccounts : [],
    now,
  }
}
