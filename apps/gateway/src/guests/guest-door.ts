import type { ServerResponse } from 'node:http'
import { makeGuestTokens } from '@cohortium/server/guest-token'
import { limitsRule, standardLimits } from '@cohortium/server/limits'
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, parse, specifiedRules, validate } from 'graphql'
import { guestFieldsIn } from './guest-fields.ts'
import { takingOut, type TakenOut, type TakeOut } from './take-out.ts'

/** What the gateway does for guests before anybody is asked. */
export interface GuestDoor {
  readonly takeOut: TakeOut
  /** Refuses a whole operation that is wrong in what it asks of guests, which nobody else has judged; whether it did. */
  refuse(taken: TakenOut, response: ServerResponse): boolean
  /** Tells anybody by which key the tokens for guests are verified. */
  showKeys(response: ServerResponse): void
}

const rules = [...specifiedRules, limitsRule(standardLimits)]

export function makeGuestDoor(supergraph: string, guests: readonly string[], gatewayKey: string): GuestDoor {
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true })), {
    assumeValidSDL: true,
  })
  const keys = JSON.stringify({ keys: [makeGuestTokens(gatewayKey).publicKey] })
  return {
    takeOut: takingOut(schema, guestFieldsIn(supergraph, guests)),
    refuse({ document }, response) {
      const errors = validate(schema, document, rules)
      if (errors.length === 0) return false
      const told = errors.map(({ message, extensions }) => ({
        message,
        extensions: { ...extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
      }))
      send(response, 400, 'no-store', JSON.stringify({ errors: told }))
      return true
    },
    showKeys: (response) => send(response, 200, 'public, max-age=300', keys),
  }
}

function send(response: ServerResponse, status: number, cacheControl: string, text: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheControl,
  })
  response.end(text)
}
