/** What was heard on `/events`. */
export interface Heard {
  event: string
  data: Record<string, unknown>
}

/** Somebody who watches, in a test. */
export interface EventSource {
  status: number
  /** The next event but beats; undefined where the connection ended. */
  next: () => Promise<Heard | undefined>
  /** The answer of one who may not watch. */
  refusal: () => Promise<{ error: { code: string; message: string } }>
  leave: () => void
}

/** Watches by a token, as a program would. */
export async function watch(url: string, token: string, query: string): Promise<EventSource> {
  const leaving = new AbortController()
  const response = await fetch(`${url}/events?${query}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  })
  const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined
  let text = ''
  const next = async (): Promise<Heard | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        const part = await reader?.read()
        if (!part || part.done) return undefined
        text += part.value
        continue
      }
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/m.exec(text.slice(0, end)) ?? []
      text = text.slice(end + 2)
      if (event !== 'beat') return { event, data: JSON.parse(data) }
    }
  }
  return {
    status: response.status,
    next,
    refusal: async () => (await response.json()) as Awaited<ReturnType<EventSource['refusal']>>,
    leave: () => leaving.abort(),
  }
}
