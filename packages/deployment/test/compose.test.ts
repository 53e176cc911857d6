import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { knownVariables, slices, textOf } from './files.ts'

interface Service {
  image: string
  environment?: Record<string, string>
  depends_on?: string[] | Record<string, object>
  profiles?: string[]
  ports?: string[]
  command?: string[]
}

const text = textOf('compose.yaml')
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, null>
}
const names = Object.keys(services)

describe('compose.yaml', () => {
  it('has a database, the one graph, and a subgraph for each slice behind the gateway', () => {
    expect(names.toSorted()).toEqual(['database', 'gateway', 'migrate', 'server', ...slices()].toSorted())
    for (const slice of slices()) expect(services[slice]?.environment?.['SLICE']).toBe(slice)
    const addresses = services['gateway']?.environment?.['SUBGRAPHS']?.trim().split(',')
    expect(addresses?.toSorted()).toEqual(
      slices()
        .map((name) => `${name}=http://${name}:4000`)
        .toSorted(),
    )
  })

  it('waits for services that there are, and keeps data in volumes that there are', () => {
    const waited = Object.values(services).flatMap(({ depends_on: on = [] }) =>
      Array.isArray(on) ? on : Object.keys(on),
    )
    expect(waited.filter((name) => !names.includes(name))).toEqual([])
    expect(Object.keys(volumes)).toEqual(['data'])
  })

  it('runs exact versions, and is reached from this machine alone', () => {
    for (const { image, ports = [] } of Object.values(services)) {
      expect(image).toMatch(/^(cohortium:\d+\.\d+\.\d+|postgres:\d+\.\d+-[a-z]+)$/)
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    }
  })

  it('sets variables that the programs read, holds no secret, and has one program do the jobs of the federated', () => {
    const known = knownVariables()
    for (const [name, { environment = {} }] of Object.entries(services)) {
      if (name === 'database') continue
      expect([name, Object.keys(environment).filter((variable) => !known.has(variable))]).toEqual([name, []])
    }
    for (const [, variable, rest] of text.matchAll(/(\w*(?:PASSWORD|KEY)): (\S+)/g))
      expect([variable, rest]).toEqual([
        variable,
        `\${${variable === 'POSTGRES_PASSWORD' ? 'SUPERUSER_PASSWORD' : variable}:?}`,
      ])
    const jobs = slices().filter((slice) => services[slice]?.environment?.['JOBS'] !== 'off')
    expect(jobs).toHaveLength(1)
  })
})
