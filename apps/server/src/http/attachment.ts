import type { ServerResponse } from 'node:http'

/** Headers of a file that a browser saves and never opens as a page of ours; nobody but its reader keeps a copy. */
export function setAttachmentHeaders(response: ServerResponse, name: string, type: string): void {
  response.setHeader('content-type', type)
  response.setHeader('content-disposition', disposition(name))
  response.setHeader('content-security-policy', "sandbox; default-src 'none'")
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('cache-control', 'private, no-store')
}

/** Both forms of RFC 6266: plain letters for old browsers, and the name itself. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
