import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose.ts'
import { readComposeConfig, readGatewayConfig } from '../../src/config.ts'
import { composeWithGuests } from '../../src/guests/compose-with-guests.ts'
import { startGateway } from '../../src/start-gateway.ts'
import { gatewayKey } from '../federated.ts'
import { silent } from '../logs.ts'

const slices = ['partners', 'programme', 'admissions', 'participation', 'assessment', 'insight'].map(
  (name) => ({
    name,
    sdl: readFileSync(new URL(`../../../server/schema/${name}.graphql`, import.meta.url), 'utf8'),
  }),
)

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@external", "@requires", "@override", "@shareable"])'

const composing =
  (sdl: string, name = 'vle') =>
  () =>
    composeWithGuests(slices, [{ name, url: 'http://vle/graphql', sdl: `${link}\n${sdl}` }])

describe('a guest’s schema is refused', () => {
  it.each<[string, string, string]>([
    [
      'that changes a field of ours',
      'type Module @key(fields: "id") { id: ID! title: String @authenticated }',
      'Module.title is ours: give yours another name.',
    ],
    [
      'that takes one over',
      'type Module @key(fields: "id") { id: ID! title: String @override(from: "programme") @authenticated }',
      '@override is not for guests',
    ],
    [
      'that has more sent to it than keys',
      'type Participant @key(fields: "id") { id: ID! givenName: String @external day: String @requires(fields: "givenName") @authenticated }',
      '@requires is not for guests',
    ],
    [
      'that asks for what is closed to some as a key',
      'type Participant @key(fields: "reference") { reference: String! day: String @authenticated }',
      'Participant cannot be known by reference; guests are sent id.',
    ],
    [
      'that knows a type of ours by no key',
      'type Module { day: String @authenticated }',
      'Module needs a @key: id or code.',
    ],
    [
      'that answers people of ours',
      'type Module @key(fields: "id") { id: ID! readers: [Participant] @authenticated } type Participant @key(fields: "id") { id: ID! }',
      'Module.readers answers Participant, which is ours',
    ],
    [
      'that answers them in a type of its own',
      'type Module @key(fields: "id") { id: ID! page: Page @authenticated } type Page { reader: Participant } type Participant @key(fields: "id") { id: ID! }',
      'Page.reader answers Participant, which is ours',
    ],
    [
      'that does not say for whom a field is',
      'type Module @key(fields: "id") { id: ID! url: String }',
      'Module.url does not say who may read it',
    ],
    [
      'that names a role that there is not',
      'type Module @key(fields: "id") { id: ID! url: String @requiresScopes(scopes: [["dean"]]) }',
      'Module.url is for dean, which is no role; those are consortium_administrator',
    ],
    [
      'that wants two roles of one person',
      'type Module @key(fields: "id") { id: ID! url: String @requiresScopes(scopes: [["tutor", "university_partner"]]) }',
      'Module.url asks for several roles at once',
    ],
    [
      'whose absence would take ours away',
      'type Module @key(fields: "id") { id: ID! url: String! @authenticated }',
      'Module.url must be nullable',
    ],
    [
      'with roots',
      'type Query { courses: [String] } type Module @key(fields: "id") { id: ID! }',
      'Query.courses: guests add fields to types of ours',
    ],
    [
      'that changes things through our graph',
      'type Mutation { enter(at: String): String }',
      'Mutation.enter: guests add fields to types of ours',
    ],
    [
      'with a name of ours for something else',
      'enum ModuleWhere { A }',
      'ModuleWhere is ours: give yours another name.',
    ],
    ['that is no schema', 'type {', 'The schema cannot be read: Syntax Error'],
  ])('%s', (_what, sdl, words) => {
    expect(composing(sdl)).toThrow(words)
  })

  it('under the name of a subgraph of ours', () => {
    expect(composing('type Module @key(fields: "id") { id: ID! }', 'programme')).toThrow(
      'programme: programme is the name of a subgraph of ours.',
    )
  })
})

describe('the command that composes says what is missing', () => {
  it.each<[string, Record<string, string>, string]>([
    ['without guests', {}, 'GUESTS is not set'],
    [
      'with an address that is none',
      { GUESTS: 'vle=here' },
      'GUESTS is "vle=here", but must be a list of names',
    ],
    ['without a file', { GUESTS: 'vle=http://127.0.0.1:1/' }, 'SUPERGRAPH must name the file to write'],
    [
      'with the product’s own file',
      {
        GUESTS: 'vle=http://127.0.0.1:1/',
        SUPERGRAPH: new URL('../../../server/schema/supergraph.graphql', import.meta.url).pathname,
      },
      'SUPERGRAPH must name the file to write',
    ],
    [
      'of a guest that is down',
      { GUESTS: 'vle=http://127.0.0.1:1/', SUPERGRAPH: '/tmp/none.graphql' },
      'The guest vle cannot be reached at http://127.0.0.1:1/',
    ],
  ])('%s', async (_what, env, words) => {
    await expect(async () => compose(readComposeConfig(env))).rejects.toThrow(words)
  })
})

describe('a gateway and its supergraph know the same guests', () => {
  it.each<[string, string | undefined, string]>([
    [
      'one that has no address',
      undefined,
      'The supergraph was composed with the guest vle, whose address GUESTS does not name',
    ],
    [
      'one that was not composed',
      'vle=http://127.0.0.1:1/,library=http://127.0.0.1:1/',
      'GUESTS names library, which the supergraph was not composed with.',
    ],
  ])('%s is refused', async (_what, GUESTS, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'cohortium-guests-'))
    const SUPERGRAPH = join(folder, 'supergraph.graphql')
    writeFileSync(
      SUPERGRAPH,
      composing('type Module @key(fields: "code") { code: String! url: String @authenticated }')(),
    )
    const config = readGatewayConfig({ PORT: '0', GATEWAY_KEY: gatewayKey, SUPERGRAPH, GUESTS })
    await expect(startGateway(config, silent)).rejects.toThrow(words)
    rmSync(folder, { recursive: true })
  })
})
