import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watch } from '../events/event-source.ts'
import { openImports, type ImportOffice } from './office.ts'
import { establishment, registerOf } from './register.ts'

let office: ImportOffice
beforeAll(async () => {
  office = await openImports('import-schools')
})
afterAll(() => office.stop())

const schoolOf = async (urn: number) =>
  (
    await office.server.client.data<{ school: Record<string, unknown> | null }>(
      'query ($urn: String!) { school(urn: $urn) { name status closedOn town version localAuthority { name } } }',
      { urn: String(urn) },
    )
  ).school

const first = 113_000
const sixty = Array.from({ length: 60 }, (_, place) => {
  const urn = first + place
  if (place === 10) return establishment(urn, { 'EstablishmentStatus (code)': '2', URN: '12' })
  if (place === 20) return establishment(urn, { EstablishmentName: '' })
  if (place === 30) return establishment(urn, { OpenDate: '31-02-2012' })
  return establishment(urn)
})

describe('schools of the register', () => {
  it('are tried, mended, stored and taken back', async () => {
    const file = registerOf([
      ...sixty,
      establishment(first + 100, { 'LA (code)': '201' }),
      establishment(first + 101, { 'EstablishmentStatus (code)': '2', CloseDate: '01-01-2013' }),
    ])
    let one = await office.tried('SCHOOLS', file)
    expect(one).toMatchObject({
      status: 'READY',
      encoding: 'windows-1252',
      separator: ',',
      rowsRead: 62,
      rowsPassedOver: 2,
      rowsUnchanged: 0,
      problem: null,
      ready: { totalCount: 57 },
      faulty: { totalCount: 3 },
    })
    expect(one.columns[0]).toMatchObject({ title: 'URN', field: 'urn', isGuess: false })
    expect(one.columns[0]?.samples[0]).toBe(String(first))
    const faulty = one.rows.nodes.filter(({ status }) => status === 'FAULTY')
    expect(faulty.map(({ line, problems }) => [line, problems])).toEqual([
      [
        12,
        [
          {
            field: 'urn',
            columnTitle: 'URN',
            value: '12',
            reason: 'BAD_USER_INPUT',
            message: 'The URN must be six digits, as 112345.',
          },
        ],
      ],
      [22, [expect.objectContaining({ field: 'name', columnTitle: 'EstablishmentName', value: null })]],
      [32, [expect.objectContaining({ field: 'openedOn', columnTitle: 'OpenDate', value: '31-02-2012' })]],
    ])
    // Of what was tried nothing is there.
    expect(await schoolOf(first)).toBeNull()

    const [urn, name, opened] = faulty
    expect(await office.mend(urn!, { urn: String(first + 10) })).toMatchObject({
      status: 'FAULTY',
      problems: [{ field: null, reason: 'PASSED_OVER' }],
    })
    const again = (await office.see(one.id)).rows.nodes.find(({ id }) => id === urn!.id)!
    expect(await office.mend(again, { status: 'Open' })).toMatchObject({ status: 'READY', effect: 'ADD' })
    expect(await office.mend(name!, { name: 'All Saints' })).toMatchObject({ status: 'READY', problems: [] })
    const left = await office.tell('leaveOutImportRow', { id: opened!.id, expectedVersion: opened!.version })
    expect(left.importRow).toMatchObject({ status: 'LEFT_OUT' })

    const source = await watch(office.server.url, 'demo-consortium', `imports=${one.id}`)
    expect((await source.next())?.event).toBe('open')
    one = await office.step('commitImport', one)
    expect(await source.next()).toEqual({
      event: 'change',
      data: { changes: [{ type: 'Import', id: one.id, participant: null }] },
    })
    source.leave()
    expect(one).toMatchObject({ problem: null, status: 'STORED', rowsDone: 59, stored: { totalCount: 59 } })
    expect(await schoolOf(first)).toMatchObject({
      name: `St Mary’s, Tavistock ${first}`,
      localAuthority: { name: 'Devon' },
    })
    expect(await schoolOf(first + 30)).toBeNull()
    expect(one.rows.nodes[0]?.school?.urn).toBe(String(first))

    // Somebody works on one of them meanwhile.
    await office.server.owner.query(
      `update school set town = 'Okehampton', version = version + 1 where urn = $1`,
      [String(first + 1)],
    )
    one = await office.step('undoImport', one)
    expect(one).toMatchObject({ status: 'UNDONE', rowsDone: 59 })
    const kept = one.rows.nodes.filter(({ status }) => status === 'KEPT')
    expect(kept).toMatchObject([{ line: 3, problems: [{ reason: 'KEPT', message: /changed after/ }] }])
    expect(await schoolOf(first)).toBeNull()
    expect(await schoolOf(first + 1)).not.toBeNull()
  })

  it('that are known are told of by what differs, and made what they were', async () => {
    const urn = first + 500
    let one = await office.tried('SCHOOLS', registerOf([0, 1, 2].map((add) => establishment(urn + add))))
    one = await office.step('commitImport', one)
    expect(one.stored.totalCount).toBe(3)
    const next = registerOf([
      establishment(urn),
      establishment(urn + 1, { EstablishmentName: 'Tavistock Primary', Town: 'Lydford' }),
      establishment(urn + 2, { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2023' }),
    ])
    one = await office.tried('SCHOOLS', next)
    expect(one).toMatchObject({ rowsRead: 3, rowsUnchanged: 1, ready: { totalCount: 2 } })
    expect(one.rows.nodes).toMatchObject([
      {
        effect: 'CHANGE',
        differences: [
          { field: 'name', before: `St Mary’s, Tavistock ${urn + 1}`, after: 'Tavistock Primary' },
          { field: 'town', before: 'Tavistock', after: 'Lydford' },
        ],
      },
      {
        effect: 'CLOSE',
        differences: [
          { field: 'status', before: 'open', after: 'closed' },
          { field: 'closedOn', before: null, after: '2023-08-31' },
        ],
      },
    ])
    one = await office.step('commitImport', one)
    expect(await schoolOf(urn + 2)).toMatchObject({ status: 'CLOSED', closedOn: '2023-08-31' })
    one = await office.step('undoImport', one)
    expect(one.rows.nodes.map(({ status }) => status)).toEqual(['TAKEN_BACK', 'TAKEN_BACK'])
    expect(await schoolOf(urn + 2)).toMatchObject({ status: 'OPEN', closedOn: null })
    expect(await schoolOf(urn + 1)).toMatchObject({ town: 'Tavistock' })
  })
})
