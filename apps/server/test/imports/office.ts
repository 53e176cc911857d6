import { setTimeout as sleep } from 'node:timers/promises'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { travellingClock, type TravellingClock } from '../writing/travelling-clock.ts'

export interface Problem {
  field: string | null
  columnTitle: string | null
  value: string | null
  reason: string
  message: string
}

export interface Row {
  id: string
  line: number
  status: string
  effect: string | null
  values: string[]
  version: number
  problems: Problem[]
  differences: { field: string; before: string | null; after: string | null }[]
  school: { id: string; urn: string; name: string } | null
  application: { id: string; reference: string; status: string } | null
  participant: { id: string; status: string } | null
}

export interface Import {
  id: string
  status: string
  version: number
  encoding: string
  separator: string
  fields: string[]
  rowsRead: number
  rowsUnchanged: number
  rowsPassedOver: number
  rowsDone: number
  problem: string | null
  columns: { title: string | null; samples: string[]; field: string | null; isGuess: boolean }[]
  rows: { totalCount: number; nodes: Row[] }
  ready: { totalCount: number }
  faulty: { totalCount: number }
  stored: { totalCount: number }
}

const row = `id line status effect values version
  problems { field columnTitle value reason message } differences { field before after }
  school { id urn name } application { id reference status } participant { id status }`
const selection = `id status version encoding separator fields rowsRead rowsUnchanged rowsPassedOver rowsDone problem
  columns { title samples field isGuess }
  rows(first: 100) { totalCount nodes { ${row} } }
  ready: rows(where: { status: { eq: READY } }) { totalCount }
  faulty: rows(where: { status: { eq: FAULTY } }) { totalCount }
  stored: rows(where: { status: { eq: STORED } }) { totalCount }`

export interface Told {
  outcome: string
  message?: string
  faults?: string[]
  import?: { id: string; version: number }
  importRow?: Row
}

/** An office that imports files, on a server that works on jobs. */
export interface ImportOffice {
  server: ServedAlone
  clock: TravellingClock
  send: (content: Buffer | string, token?: string, name?: string) => Promise<Response>
  /** Sends a file that is taken; answers its id. */
  file: (content: Buffer | string, token?: string) => Promise<string>
  tell: (mutation: string, input: object, token?: string) => Promise<Told>
  see: (id: string, token?: string) => Promise<Import>
  /** Waits until nothing works on an import any more. */
  atRest: (id: string, token?: string) => Promise<Import>
  /** Sends a file and has it tried; answers what was found. */
  tried: (kind: string, content: Buffer | string, token?: string, more?: object) => Promise<Import>
  /** Takes a step of an import to its end. */
  step: (mutation: string, one: Import, token?: string) => Promise<Import>
  mend: (one: Row, values: Record<string, string>, token?: string) => Promise<Row>
  stop: () => Promise<void>
}

const working = new Set(['READING', 'CHECKING', 'STORING', 'UNDOING'])

export async function openImports(label: string, start = '2024-01-15T10:00:00Z'): Promise<ImportOffice> {
  const clock = travellingClock(start)
  return importsOf(await serveAlone(label, { jobs: true }, clock), clock)
}

export function importsOf(server: ServedAlone, clock: TravellingClock): ImportOffice {
  const office = 'demo-consortium'
  const send: ImportOffice['send'] = (content, token = office, name = 'edubasealldata20240115.csv') => {
    const form = new FormData()
    form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name)
    return fetch(`${server.url}/imports`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${token}` },
    })
  }
  const see: ImportOffice['see'] = async (id, token = office) => {
    const { import: found } = await server
      .as(token)
      .data<{ import: Import }>(`query ($id: ID!) { import(id: $id) { ${selection} } }`, { id })
    return found
  }
  const atRest: ImportOffice['atRest'] = async (id, token = office) => {
    const status = 'query ($id: ID!) { import(id: $id) { status } }'
    for (;;) {
      const { import: one } = await server.as(token).data<{ import: { status: string } }>(status, { id })
      if (!working.has(one.status)) return see(id, token)
      await sleep(20)
    }
  }
  const tell: ImportOffice['tell'] = async (mutation, input, token = office) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
    const answers = mutation.endsWith('ImportRow')
      ? `... on ImportRowChanged { importRow { ${row} } }`
      : '... on ImportChanged { import { id version } }'
    const faults = mutation === 'startImport' ? '... on MappingFaulty { faults }' : ''
    const told = await server.as(token).data<Record<string, Told>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
           outcome: __typename ... on Refusal { message } ${answers} ${faults} } }`,
      { input },
    )
    return told[mutation]!
  }
  const file: ImportOffice['file'] = async (content, token) => {
    const response = await send(content, token)
    const body = (await response.json()) as { id: string }
    if (response.status !== 201) throw new Error(JSON.stringify(body))
    return body.id
  }
  const must = async (mutation: string, input: object, token?: string) => {
    const told = await tell(mutation, input, token)
    if (told.message !== undefined) throw new Error(`${mutation}: ${told.outcome} ${told.message}`)
    return told
  }
  return {
    server,
    clock,
    send,
    file,
    tell,
    see,
    atRest,
    async tried(kind, content, token, more = {}) {
      const told = await must('startImport', { kind, file: await file(content, token), ...more }, token)
      return atRest(told.import!.id, token)
    },
    async step(mutation, { id, version }, token) {
      await must(mutation, { id, expectedVersion: version }, token)
      return atRest(id, token)
    },
    async mend({ id, version }, values, token) {
      const given = Object.entries(values).map(([field, value]) => ({ field, value: value || null }))
      const told = await must('mendImportRow', { id, expectedVersion: version, values: given }, token)
      return told.importRow!
    },
    stop: () => server.stop(),
  }
}
