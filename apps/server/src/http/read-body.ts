import type { IncomingMessage } from 'node:http'
import { readBytes } from './read-bytes.ts'

/** Why a body was not read, with the status that says so. */
export interface BodyRefusal {
  ok: false
  status: 400 | 413 | 415
  message: string
}

const tooLarge = (limit: number): BodyRefusal => ({
  ok: false,
  status: 413,
  message: `The body is larger than ${Math.floor(limit / 1024)} KB; ask for less at a time, or put long lists in variables of several requests.`,
})

/** Reads a body as JSON, up to a limit in bytes; undefined for none. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<{ ok: true; value: unknown } | BodyRefusal> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge(limit)
  const bytes = await readBytes(request, limit)
  if (!bytes) return tooLarge(limit)
  if (bytes.length === 0) return { ok: true, value: undefined }
  // Only JSON is read: anything else goes on without a body, and Apollo refuses it by its content type.
  if (!/^application\/([a-z.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch {
    return { ok: false, status: 400, message: 'The body is not valid JSON.' }
  }
}
