/** Says that a request comes from our own pages; without it the server takes no cookie. */
export const clientHeader = { 'x-cohortium-client': 'admin' } as const

/** An answer of the routes beside the graph: what came, or the refusal that the server put into words. */
export type Answer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusal: Refusal }

export interface Refusal {
  readonly code: string
  readonly message: string
  readonly retryAfterSeconds?: number
}

const unreachable: Refusal = {
  code: 'UNREACHABLE',
  message: 'The server cannot be reached. Check the connection, then try again.',
}
const broken = (status: number): Refusal => ({
  code: 'BROKEN',
  message: `The server failed (${status}). Try again; if it stays so, its log has the reason.`,
})

/** Sends a request of our own pages; what goes wrong is a value, also where nobody answers. */
export async function send<Body>(
  path: string,
  { method = 'GET', body }: { readonly method?: string; readonly body?: object } = {},
  request: typeof fetch = fetch,
): Promise<Answer<Body>> {
  try {
    const response = await request(path, {
      method,
      headers: { ...clientHeader, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = (text ? JSON.parse(text) : {}) as Body & { error?: Refusal }
    if (response.ok) return { ok: true, body: answer }
    return { ok: false, refusal: answer.error ?? broken(response.status) }
  } catch (error) {
    return { ok: false, refusal: error instanceof SyntaxError ? broken(502) : unreachable }
  }
}
