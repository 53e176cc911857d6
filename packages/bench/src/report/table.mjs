/** Three significant digits are all that a shared machine can tell. */
export const figure = (value) => {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** Counts are mostly whole. */
const short = (value) => String(Math.round(value * 10) / 10)

/** Lines of a Markdown table; the columns are padded, so that it reads well in a terminal too. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [
    line(all[0]),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...all.slice(1).map(line),
  ]
}

/** What each contestant took: the limit in its own unit, the others as times the limit. */
export function contestantsTable({ contestants, operations, memory }) {
  const names = Object.keys(operations)
  const of = (operation, name) => operations[operation].contestants[name]
  const measures = [
    ['p50, one client, ms', (own) => own.p50, (own, limit) => own.p50 / limit.p50],
    ['answers a second, 16 clients', (own) => own.perSecond, (own, limit) => limit.perSecond / own.perSecond],
    ['processor ms, server', (own) => own.serverCpu, (own, limit) => own.serverCpu / limit.serverCpu],
    [
      'processor ms, PostgreSQL',
      (own) => own.databaseCpu,
      (own, limit) => own.databaseCpu / limit.databaseCpu,
    ],
    ['ms in PostgreSQL', (own) => own.milliseconds, (own, limit) => own.milliseconds / limit.milliseconds],
    ['statements (+ settings), planned anew', undefined, undefined],
  ]
  const cell = (operation, name, absolute, ratio) => {
    const own = of(operation, name)
    if (!own) return '–'
    if (!absolute) return `${short(own.reads)} (+ ${short(own.settings)}), ${short(own.plans)}`
    const failed = own.failures > 0 ? ` (${own.failures} failed)` : ''
    if (name === 'limit') return figure(absolute(own)) + failed
    return `${figure(ratio(own, of(operation, 'limit')))} ×${failed}`
  }
  const rows = measures.flatMap(([title, absolute, ratio]) =>
    Object.entries(contestants).map(([name, words]) => [
      words,
      title,
      ...names.map((operation) => cell(operation, name, absolute, ratio)),
      absolute ? '' : `${memory[name] ?? '–'} MB`,
    ]),
  )
  return table(['contestant', 'measure', ...names, 'peak memory'], rows)
}

/** What was measured, and where. */
export const gatewayHeading = ({ scale, participants, rounds, node, postgres, memory }) =>
  `Scale ${scale}, ${participants.toLocaleString('en-GB')} participants, PostgreSQL ${postgres}, Node ${node}, medians of ${rounds} interleaved ` +
  `rounds. Peak memory: one graph ${memory.cohortium} MB, gateway ${memory.gateway} MB, the six subgraphs ${memory.subgraphs} MB.`

/** What the gateway takes beside the one graph: figures as they are, and times the one graph where there is a ratio. */
export function gatewayTable({ operations }) {
  const names = Object.keys(operations)
  const cell = (name, of) => {
    const { contestants } = operations[name]
    return contestants.gateway && contestants.cohortium ? of(contestants) : '–'
  }
  const over = (measure) => (both) => {
    const [own, one] = [measure(both.gateway), measure(both.cohortium)]
    return `${figure(own)} (${figure(own / one)} ×)`
  }
  const rows = [
    ['one graph: p50, one client, ms', ({ cohortium }) => figure(cohortium.p50)],
    ['gateway: the same', over(({ p50 }) => p50)],
    ['one graph: answers a second, 16 clients', ({ cohortium }) => figure(cohortium.perSecond)],
    ['gateway: the same', (both) => over(({ perSecond }) => perSecond)(both) + failed(both.gateway)],
    ['one graph: processor ms', ({ cohortium }) => figure(cohortium.serverCpu)],
    ['gateway: processor ms of all seven', over(({ serverCpu }) => serverCpu)],
    ['  of which the gateway itself', ({ gateway }) => figure(gateway.frontCpu)],
    ['  of which the six subgraphs', ({ gateway }) => figure(gateway.serverCpu - gateway.frontCpu)],
    ['one graph: processor ms, PostgreSQL', ({ cohortium }) => figure(cohortium.databaseCpu)],
    ['gateway: the same', over(({ databaseCpu }) => databaseCpu)],
    ['one graph: statements (+ settings)', ({ cohortium }) => statements(cohortium)],
    ['gateway: the same', ({ gateway }) => statements(gateway)],
  ]
  return table(
    ['', ...names],
    rows.map(([title, of]) => [title, ...names.map((name) => cell(name, of))]),
  )
}

const failed = ({ failures }) => (failures > 0 ? `, ${failures} failed` : '')

const statements = ({ reads, settings }) => `${short(reads)} (+ ${short(settings)})`

/** The goals with their figures. */
export const goalsTable = (judged) =>
  table(
    ['scale', 'operation', 'goal', 'wanted', 'measured', ''],
    judged.map(({ scale, operation, goal, wanted, value, holds }) => [
      scale,
      operation,
      goal,
      wanted,
      figure(value),
      holds ? 'holds' : 'MISSED',
    ]),
  )

/** Changes of this server, which have no peer. */
export const changesLine = ({ perSecond, p50, failures }) =>
  `Changes, with every rule and the audit trail: ${figure(perSecond)} a second by 16 clients, ${figure(p50)} ms by one` +
  (failures > 0 ? `; ${failures} failed.` : '.')
