import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { demonstrationPassword } from '../../access/demonstration.ts'
import type { Access } from '../../access/open-access.ts'
import { providerRoutes } from './provider-routes.ts'
import { reply, refuse } from './reply.ts'
import { statusOf } from './status-of.ts'
import { sessionRoutes, type Reach } from './session-routes.ts'

/** Answers what belongs to signing in; false for any other address. */
export type AccessRoutes = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<boolean>

const ofProvider = /^\/sign-in\/([a-z0-9-]{1,40})(\/callback)?$/

export function accessRoutes(access: Access, reach: Reach, log: Logger): AccessRoutes {
  const sessions = sessionRoutes(access, reach)
  const providers = providerRoutes(access, reach, log)

  const options = (response: ServerResponse): void =>
    reply(response, 200, {
      password: true,
      providers: access.providers.offered,
      ...(access.demonstration.length > 0
        ? { demonstration: access.demonstration.map((one) => ({ ...one, password: demonstrationPassword })) }
        : {}),
    })

  const answer: AccessRoutes = async (url, request, response) => {
    const { method = 'GET' } = request
    const methods = sessions[url.pathname]
    if (methods) {
      const handle = methods[method]
      if (handle) await handle(request, response)
      else notAllowed(response, Object.keys(methods))
      return true
    }
    const [, id, callback] = ofProvider.exec(url.pathname) ?? []
    if (id === undefined) return false
    if (method !== 'GET') {
      notAllowed(response, ['GET'])
      return true
    }
    if (id === 'options' && callback === undefined) options(response)
    else if (callback) await providers.comeBack(id, url, request, response)
    else return providers.go(id, url, response)
    return true
  }

  return async (url, request, response) => {
    try {
      return await answer(url, request, response)
    } catch (error) {
      const status = statusOf(error)
      if (!(error instanceof GraphQLError) || status === undefined || response.headersSent) throw error
      refuse(response, status, String(error.extensions.code), error.message)
      return true
    }
  }
}

function notAllowed(response: ServerResponse, methods: readonly string[]): void {
  response.setHeader('allow', methods.join(', '))
  refuse(response, 405, 'METHOD_NOT_ALLOWED', `Only ${methods.join(', ')} is understood here.`)
}
