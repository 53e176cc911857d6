import type { TokenRowFragment } from '@/gql/graphql.ts'
import type { Tone } from '@/ui/tone.ts'

export interface TokenLook {
  readonly label: string
  readonly icon: string
  readonly tone: Tone
  /** Whether programs may still use it. */
  readonly isLive: boolean
}

/** How a token stands at an instant in milliseconds. */
export function tokenLook(
  { revokedAt, expiresAt }: Pick<TokenRowFragment, 'revokedAt' | 'expiresAt'>,
  now: number,
): TokenLook {
  if (revokedAt) return { label: 'Revoked', icon: 'i-lucide-ban', tone: 'error', isLive: false }
  if (Date.parse(expiresAt) <= now)
    return { label: 'Expired', icon: 'i-lucide-timer-off', tone: 'neutral', isLive: false }
  return { label: 'In use', icon: 'i-lucide-check', tone: 'success', isLive: true }
}
