import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { travellingClock, type TravellingClock } from '../writing/travelling-clock.ts'

/** What a change of an application told. */
export interface Told {
  /** Name of the type that was answered. */
  outcome: string
  message?: string
  reasons?: { rule: string }[]
  documents?: { kind: string }[]
  application?: Application
  [more: string]: unknown
}

export interface Application {
  id: string
  reference: string
  status: string
  version: number
  route: string | null
  decisionReason: string | null
  decidedOn: string | null
  responseDueOn: string | null
  person: { id: string }
  documents: { id: string; kind: string; status: string }[]
  conditions: { id: string; metOn: string | null }[]
  transitions: {
    name: string
    fromState: string | null
    toState: string
    actor: string
    reason: string | null
  }[]
}

const told = `outcome: __typename
  ... on Refusal { message }
  ... on ApplicationChanged { application {
    id reference status version route decisionReason decidedOn responseDueOn person { id }
    documents { id kind status } conditions { id metOn }
    transitions { name fromState toState actor reason } } }`

/** Refusals that tell more than a sentence, by the mutations that tell them. */
const more: Readonly<Record<string, string>> = {
  submitApplication: '... on DocumentsMissing { documents { kind } }',
  makeOffer: '... on NotEligible { reasons { rule } }',
  promoteApplication: '... on NotEligible { reasons { rule } }',
}

/** A university's office at work, on a server with a clock of its own. */
export interface Office {
  server: ServedAlone
  clock: TravellingClock
  /** Performs a change as a token; answers what it told. */
  tell: (mutation: string, input: object, token?: string) => Promise<Told>
  /** Performs changes of one application, one after another, each of which must be made. */
  lead: (
    token: string,
    application: Application,
    ...steps: readonly (readonly [mutation: string, input?: object])[]
  ) => Promise<Application>
  /** Begins an application, which must be let. */
  begin: (token: string, input: object) => Promise<Application>
  /** Global id of a row by its natural key. */
  id: (field: string, key: object) => Promise<string>
  stop: () => Promise<void>
}

export async function openOffice(label: string, start = '2024-01-15T10:00:00Z'): Promise<Office> {
  const clock = travellingClock(start)
  return officeOf(await serveAlone(label, {}, clock), clock)
}

export function officeOf(server: ServedAlone, clock: TravellingClock): Office {
  const tell: Office['tell'] = async (mutation, input, token = 'demo-plymouth') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${told} ${more[mutation] ?? ''} } }`
    const answer = await server.as(token).data<Record<string, Told>>(document, { input })
    return answer[mutation]!
  }
  return {
    server,
    clock,
    tell,
    async begin(token, input) {
      const made = await tell('createApplication', input, token)
      if (!made.application) throw new Error(`${made.outcome} ${made.message}`)
      return made.application
    },
    async lead(token, application, ...steps) {
      let now = application
      for (const [mutation, input = {}] of steps) {
        const made = await tell(mutation, { id: now.id, expectedVersion: now.version, ...input }, token)
        if (!made.application) throw new Error(`${mutation}: ${made.outcome} ${made.message}`)
        now = made.application
      }
      return now
    },
    async id(field, key) {
      const [[name, value]] = Object.entries(key) as [[string, string]]
      const answer = await server.client.data<Record<string, { id: string } | null>>(
        `query { ${field}(${name}: ${JSON.stringify(value)}) { id } }`,
      )
      const found = answer[field]
      if (!found) throw new Error(`there is no ${field} ${value}`)
      return found.id
    },
    stop: () => server.stop(),
  }
}
