import { graphqlClient, type GraphQLClient } from '@cohortium/testkit'

/** What a browser does with our pages: it keeps cookies and sends our own header. */
export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(readonly url: string) {}

  get headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { 'x-cohortium-client': 'admin', ...(cookie ? { cookie } : {}) }
  }

  async send(path: string, options: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...options,
      headers: { ...this.headers, ...(options.headers as Record<string, string>) },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    return response
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  }

  /** Signs in by password, and with whatever else is given. */
  signIn(email: string, password: string, more: object = {}): Promise<Response> {
    return this.post('/session', { email, password, ...more })
  }

  get graph(): GraphQLClient {
    return graphqlClient(`${this.url}/graphql`, this.headers)
  }
}

/** Why a request was refused, as its body says. */
export async function refusalIn(response: Response): Promise<[number, string]> {
  const { error } = (await response.json()) as { error: { code: string } }
  return [response.status, error.code]
}
