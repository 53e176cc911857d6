import type { GraphQLDirective } from 'graphql'

/** Directives of a specification that is not Federation's: routers keep them in the supergraph. */
export interface Specification {
  /** Names it, with its version: `https://specs.example/badges/v1.0`. */
  readonly url: string
  readonly directives: readonly GraphQLDirective[]
}

export interface FederationOptions {
  /** The newest version of Federation that may be used, such as `2.3`; later directives are left out. */
  readonly version?: string
  readonly specifications?: readonly Specification[]
}

const newest = '2.9'

/** Directives of Federation that our schemas may use, in the order of their imports, and since when there are such. */
const directives: ReadonlyMap<string, string> = new Map([
  ['key', '2.0'],
  ['shareable', '2.0'],
  ['tag', '2.0'],
  ['authenticated', '2.5'],
  ['requiresScopes', '2.5'],
  ['cost', '2.9'],
  ['listSize', '2.9'],
  ['external', '2.0'],
  ['requires', '2.0'],
  ['provides', '2.0'],
  ['override', '2.0'],
  ['inaccessible', '2.0'],
  ['interfaceObject', '2.3'],
])

const isNewer = (one: string, other: string): boolean => Number(one) > Number(other)

/** Whether a schema of that version of Federation knows a directive. */
export const isKnown = (name: string, { version = newest }: FederationOptions): boolean => {
  const since = directives.get(name)
  return since === undefined || !isNewer(since, version)
}

/** What a subgraph's schema begins with: the version of Federation, and the directives that it uses. */
export function linkTo(
  used: ReadonlySet<string>,
  { version = newest, specifications = [] }: FederationOptions,
): string {
  const composed = specifications.filter((one) => one.directives.some(({ name }) => used.has(name)))
  const names = composed.flatMap((one) => one.directives.map(({ name }) => name))
  const imports = [...directives.keys()].filter((name) => used.has(name))
  if (names.length > 0) imports.push('composeDirective')
  const link = (url: string, imported: readonly string[]) =>
    `@link(url: "${url}", import: [${imported.map((name) => `"@${name}"`).join(', ')}])`
  return [
    'extend schema',
    link(`https://specs.apollo.dev/federation/v${version}`, imports),
    ...composed.map(({ url, directives: own }) =>
      link(
        url,
        own.map(({ name }) => name),
      ),
    ),
    ...names.map((name) => `@composeDirective(name: "@${name}")`),
  ].join(' ')
}
