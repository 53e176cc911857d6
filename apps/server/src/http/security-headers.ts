import type { HeaderList } from './reply.ts'

/** Scripts come from our own files alone, none from within a page; components set styles of their own on elements. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = Object.entries({
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
})

/** Browsers come back by TLS alone for a year. */
const strictTransport = 'max-age=31536000; includeSubDomains'

/** @param isTls whether people reach the server by https. */
export const securityHeaders = (isTls: boolean): HeaderList => [
  ...headers.flat(),
  ...(isTls ? ['strict-transport-security', strictTransport] : []),
]
