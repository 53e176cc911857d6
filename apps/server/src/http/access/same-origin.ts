import type { IncomingMessage } from 'node:http'

/**
 * Whether a browser says that another site's page sends this. Programs say nothing, and carry no cookie either.
 * @param publicUrl where people reach this server, where that was configured.
 */
export function isForeign({ headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site') return true
  const { origin } = headers
  if (origin === undefined) return false
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return false
  if (!URL.canParse(origin)) return true
  return publicUrl !== undefined || new URL(origin).host !== headers.host
}
