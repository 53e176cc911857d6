import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { finder, number, one } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('arranging')
})
afterAll(() => server.stop())

const { change, read, idOf } = administering(() => server)
const find = finder(read)

/** The trail's account of the last change of a table. */
async function lastEvent(table: string) {
  const { rows } = await server.owner.query<{ kind: string; role: string }>(
    `select e.kind, e.role from audit_event e where e.table_name = $1 order by e.id desc limit 1`,
    [table],
  )
  return rows[0]
}

describe('a fee', () => {
  const told = '... on FeeRateChanged { feeRate { id version amountPence mode residency source } }'
  const facts = async (more: object = {}) => ({
    universityId: await idOf('university', 'EXETER'),
    academicYearId: await idOf('academicYear', '2024/25'),
    mode: 'PART_TIME',
    residency: 'HOME',
    amountPence: 285_000,
    source: 'Course page 2024-25',
    ...more,
  })

  it('is published once for a university, a year, a pace and a status', async () => {
    const made = await change('addFeeRate', await facts(), told)
    expect(made).toMatchObject({
      __typename: 'FeeRateChanged',
      feeRate: { version: 1, amountPence: 285_000, mode: 'PART_TIME', residency: 'HOME' },
    })
    expect(await change('addFeeRate', await facts({ amountPence: 1 }))).toEqual({
      __typename: 'FeeRateExists',
      message: 'The university has such a fee for this year already; edit that one.',
    })
    expect(await lastEvent('fee_rate')).toMatchObject({ kind: 'insert', role: 'consortium_administrator' })
  })

  it('is not published for a year that is over', async () => {
    const past = await facts({ academicYearId: await idOf('academicYear', '2021/22') })
    expect(await change('addFeeRate', past)).toEqual({
      __typename: 'YearOver',
      message: '2021/22 ended on 2022-07-31; set the fee of a year that has not ended.',
    })
  })

  it('is changed while nobody owes it', async () => {
    const fee = await find('feeRates', 'academicYear: { code: { eq: "2024/25" } }')
    const edited = await change(
      'editFeeRate',
      { ...one(fee), amountPence: 290_000, source: 'Course page, July 2024' },
      told,
    )
    expect(edited).toMatchObject({ feeRate: { amountPence: 290_000, version: fee.version + 1 } })
    const stale = { ...one(fee), amountPence: 1, source: 'X' }
    expect(await change('editFeeRate', stale)).toMatchObject({ __typename: 'StaleVersion' })
  })

  it('stands where registrations owe it, and says how many', async () => {
    const fee = await find(
      'feeRates',
      'feeLiabilities: { some: {} }, academicYear: { code: { eq: "2023/24" } }',
    )
    const { rows } = await server.owner.query<{ count: number }>(
      'select count(*)::integer as count from fee_liability where fee_rate_id = $1',
      [number(fee.id)],
    )
    const refused = await change(
      'editFeeRate',
      { ...one(fee), amountPence: 1, source: 'X' },
      '... on FeeCharged { count }',
    )
    expect(refused).toMatchObject({ __typename: 'FeeCharged', count: rows[0]?.count })
    expect(refused.message).toContain(`${rows[0]?.count} registrations owe this fee;`)
  })

  it('of a year that is over stands, owed or not', async () => {
    const added = await server.owner.query<{ id: number }>(
      `insert into fee_rate (mode, residency, amount_pence, source, university_id, academic_year_id)
       select 'full_time', 'home', 100, 'X', u.id, y.id from university u, academic_year y
       where u.code = 'EXETER' and y.code = '2020/21' returning id`,
    )
    const input = { id: `fee_${added.rows[0]?.id}`, expectedVersion: 1, amountPence: 2, source: 'Y' }
    expect(await change('editFeeRate', input)).toMatchObject({ __typename: 'YearOver' })
  })

  it.each(['demo-plymouth', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'is the consortium’s to set: %s does not',
    async (token) => {
      const fee = await find('feeRates', 'academicYear: { code: { eq: "2024/25" } }')
      const input = { ...one(fee), amountPence: 5, source: 'X' }
      expect(await change('editFeeRate', input, '', token)).toMatchObject({ __typename: 'NotPermitted' })
      expect(await change('addFeeRate', await facts({ mode: 'FULL_TIME' }), '', token)).toMatchObject({
        __typename: 'NotPermitted',
      })
    },
  )

  it.each([0, -1, 100_000_001])('of %i pence is refused with its place', async (amountPence) => {
    const { errors } = await server.client.ask(
      'mutation ($input: AddFeeRateInput!) { addFeeRate(input: $input) { __typename } }',
      { input: await facts({ amountPence }) },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.amountPence' })
  })
})

describe('material of the programme', () => {
  const told =
    '... on ResourceChanged { resource { id version title url publishedOn withdrawnOn module { code } taughtDay { id } learningOutcome { id } sharedBy } }'
  const facts = {
    title: 'SEND code of practice, chapter 6',
    kind: 'READING',
    url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
    description: 'What schools must do.',
    source: 'Department for Education',
  }

  it('supports a module, a taught day or an outcome', async () => {
    const moduleId = await idOf('module', 'PGSEN704')
    const day = await find('taughtDays', 'heldOn: { gt: "2024-01-15" }')
    const outcome = await find('learningOutcomes', 'number: { eq: 5 }').catch(() => undefined)
    for (const supports of [
      { moduleId },
      { taughtDayId: day.id },
      ...(outcome ? [{ outcomeId: outcome.id }] : []),
    ])
      expect(await change('addResource', { ...facts, ...supports }, told)).toMatchObject({
        __typename: 'ResourceChanged',
        resource: { title: facts.title, publishedOn: '2024-01-15', withdrawnOn: null, sharedBy: null },
      })
    expect(await change('addResource', facts)).toEqual({
      __typename: 'NothingSupported',
      message: 'Name a module, a taught day or an outcome that it supports.',
    })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'www.gov.uk', 'ftp://example.org/x'])(
    'is at an address of the web: not %s',
    async (url) => {
      const { errors } = await server.client.ask(
        'mutation ($input: AddResourceInput!) { addResource(input: $input) { __typename } }',
        { input: { ...facts, url, moduleId: await idOf('module', 'PGSEN704') } },
      )
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.url' })
    },
  )

  it('is edited, then withdrawn, and not edited after that', async () => {
    const moduleId = await idOf('module', 'EFPM278')
    const made = await change('addResource', { ...facts, moduleId }, told)
    const { id } = made.resource as { id: string }
    const edited = await change(
      'editResource',
      { id, expectedVersion: 1, title: 'Another title', kind: 'VIDEO', description: 'Seen.', moduleId },
      told,
    )
    expect(edited).toMatchObject({ resource: { title: 'Another title', url: null, version: 2 } })
    const nothing = { id, expectedVersion: 2, title: 'X', kind: 'VIDEO', description: 'Y' }
    expect(await change('editResource', nothing)).toMatchObject({ __typename: 'NothingSupported' })
    const withdrawn = await change('withdrawResource', { id, expectedVersion: 2 }, told)
    expect(withdrawn).toMatchObject({ resource: { withdrawnOn: '2024-01-15' } })
    expect(await change('withdrawResource', { id, expectedVersion: 3 })).toEqual({
      __typename: 'OutOfTurn',
      message: 'The material is withdrawn; this is done only while it is offered.',
    })
    expect(await lastEvent('resource')).toMatchObject({ kind: 'update', role: 'consortium_administrator' })
  })

  it.each(['demo-plymouth', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'is the consortium’s: %s neither adds nor withdraws any',
    async (token) => {
      const moduleId = await idOf('module', 'EFPM278')
      expect(await change('addResource', { ...facts, moduleId }, '', token)).toMatchObject({
        __typename: 'NotPermitted',
      })
      const thing = await find(
        'resources',
        'module: { code: { eq: "EFPM278" } }, withdrawnOn: { isNull: true }',
      )
      expect(await change('withdrawResource', one(thing), '', token)).toMatchObject({
        __typename: 'NotPermitted',
      })
    },
  )
})
