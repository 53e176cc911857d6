import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sencoOf, somebody } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('merging', '2023-08-01T09:00:00Z')
})
afterAll(() => office.stop())

const devon = { authority: 'E10000008', cohort: 'PLYMOUTH-2023' }
const dorset = { authority: 'E06000059', cohort: 'EXETER-2023' }
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await office.server.owner.query<Row>(text, values)).rows
const numberOf = ({ person }: Application) => Number(person.id.split('_')[1])

/** Tables whose rows a merge moves. */
const moved = [
  'app.link',
  'application',
  'english_evidence',
  'message',
  'participant',
  'person_identity',
  'person_name',
  'qualification',
  'senco_appointment',
  'teacher_status',
  'tutor',
]

interface Told {
  outcome: string
  message?: string
  person?: {
    id: string
    reference: string
    trn: string | null
    givenName: string
    applications: { totalCount: number }
  }
}

const told = `outcome: __typename ... on Refusal { message }
  ... on PersonChanged { person { id reference trn givenName applications { totalCount } } }`

async function merge(
  kept: Application,
  ended: Application,
  more: object = {},
  token = 'demo-consortium',
): Promise<Told> {
  const [row] = await rows<{ reference: string }>('select reference from person where id = $1', [
    numberOf(ended),
  ])
  const input = { keptId: kept.person.id, endedId: ended.person.id, confirmation: row?.reference, ...more }
  const { mergePeople } = await office.server
    .as(token)
    .data<{ mergePeople: Told }>(
      `mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { ${told} } }`,
      { input },
    )
  return mergePeople
}

/** Somebody whom Plymouth knew, and who now applies to Exeter, as Exeter wrote them down. */
async function known(atExeter: object = {}): Promise<{ plymouths: Application; exeters: Application }> {
  const person = somebody()
  const first = await office.begin('demo-plymouth', {
    ...(await sencoOf(office, devon)),
    newPerson: person,
  })
  const plymouths = await office.lead('demo-plymouth', first, [
    'withdrawApplication',
    { note: 'Moves to Dorset.' },
  ])
  const { trn: _trn, ...withoutNumber } = person
  const exeters = await office.begin('demo-exeter', {
    ...(await sencoOf(office, dorset)),
    newPerson: { ...withoutNumber, ...atExeter },
  })
  return { plymouths, exeters }
}

describe('somebody whom the other university knows', () => {
  it('is recorded here under the same address, as if nobody knew them', async () => {
    const { plymouths, exeters } = await known()
    expect(exeters.person.id).not.toBe(plymouths.person.id)
    const seen = await office.server
      .as('demo-exeter')
      .data<{ people: { totalCount: number } }>(
        'query ($id: ID!) { people(where: { id: { eq: $id } }) { totalCount } }',
        { id: plymouths.person.id },
      )
    expect(seen.people.totalCount).toBe(0)
  })

  it('is not recorded twice under one number, nor under one’s own people’s address', async () => {
    const person = somebody()
    const mine = { ...(await sencoOf(office, devon)), newPerson: person }
    await office.begin('demo-plymouth', mine)
    const theirs = { ...(await sencoOf(office, dorset)), newPerson: person }
    const { trn: _trn, ...withoutNumber } = person
    const byNumber = await office.tell('createApplication', theirs, 'demo-exeter')
    const byAddress = await office.tell('createApplication', { ...mine, newPerson: withoutNumber })
    expect(byNumber).toMatchObject({
      outcome: 'PersonKnown',
      message:
        'Somebody with this teacher reference number or address is recorded already: choose them among your people. If they are not there, leave the number out and ask the consortium to merge the two records.',
    })
    // Not a word differs: neither tells whose people they are.
    expect(byAddress).toEqual(byNumber)
  })
})

describe('two records of one person', () => {
  it('become one, which has the number and everything that each university recorded', async () => {
    const { plymouths, exeters } = await known({ givenName: 'Zoe' })
    const merged = await merge(exeters, plymouths)
    expect(merged).toMatchObject({
      outcome: 'PersonChanged',
      person: { id: exeters.person.id, givenName: 'Zoe', applications: { totalCount: 2 } },
    })
    expect(merged.person?.trn).toMatch(/^8\d{6}$/)
    // One status and one appointment, though both had written them down.
    for (const table of ['teacher_status', 'person_identity'])
      expect(await rows(`select from ${table} where person_id = $1`, [numberOf(exeters)])).toHaveLength(1)
    expect(await rows('select from person where id = $1', [numberOf(plymouths)])).toEqual([])
    // Each university goes on seeing its own applications alone.
    for (const [token, own] of [
      ['demo-exeter', exeters],
      ['demo-plymouth', plymouths],
    ] as const) {
      const { person } = await office.server.as(token).data<{
        person: { applications: { nodes: { id: string }[] } }
      }>('query ($id: ID!) { person(id: $id) { applications { nodes { id } } } }', { id: exeters.person.id })
      expect(person.applications.nodes).toEqual([{ id: own.id }])
    }
  })

  it('are told of in the trail: what moved, what was removed, and who did it', async () => {
    const { plymouths, exeters } = await known()
    await merge(exeters, plymouths)
    const events = await rows<{ kind: string; table_name: string; role: string }>(
      `select kind, table_name, role from audit_event
       where (table_name = 'person' and row_id = $1) or (table_name = 'application' and row_id = $2)
       order by id desc limit 2`,
      [numberOf(plymouths), Number(plymouths.id.split('_')[1])],
    )
    expect(events).toEqual([
      { kind: 'delete', table_name: 'person', role: 'consortium_administrator' },
      { kind: 'update', table_name: 'application', role: 'consortium_administrator' },
    ])
  })

  it('keep the statutory deadline by the appointments of both', async () => {
    const { plymouths, exeters } = await known()
    const [school] = await rows<{ id: number }>(
      'select id from school where mainstream_or_maintained_nursery limit 1',
    )
    await rows(
      `insert into senco_appointment (role, starts_on, ends_on, person_id, school_id) values ('senco', '2021-01-01', null, $1, $2)`,
      [numberOf(plymouths), school?.id],
    )
    await rows(
      `update participant set person_id = $1 where id = (select max(id) from participant where status = 'completed')`,
      [numberOf(exeters)],
    )
    await merge(exeters, plymouths)
    const [kept] = await rows<{ deadline: string }>(
      'select statutory_deadline::text as deadline from participant where person_id = $1',
      [numberOf(exeters)],
    )
    expect(kept?.deadline).toBe('2024-01-01')
  })

  it('stay two where what is known contradicts it, or nobody made sure', async () => {
    const { plymouths, exeters } = await known()
    expect(await merge(exeters, plymouths, { confirmation: 'PER-000000' })).toMatchObject({
      outcome: 'ConfirmationMismatched',
      message: expect.stringMatching(/^Type PER-\d{6,8}, the record that ends, to make sure\.$/) as unknown,
    })
    expect(await merge(exeters, exeters)).toMatchObject({ outcome: 'SamePerson' })
    const { exeters: other } = await known({ trn: somebody()['trn'] })
    expect(await merge(plymouths, other)).toMatchObject({ outcome: 'NumbersDiffer' })
    const { exeters: younger } = await known({ dateOfBirth: '1990-01-01' })
    expect(await merge(exeters, younger)).toMatchObject({ outcome: 'BirthDatesDiffer' })
    const { exeters: live } = await known()
    expect(await merge(exeters, live)).toMatchObject({ outcome: 'BothLive' })
    expect(
      await rows('select from person where id = any ($1)', [[exeters, plymouths, live].map(numberOf)]),
    ).toHaveLength(3)
  })

  it.each(['demo-plymouth', 'demo-exeter', 'demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])(
    'are the consortium’s to merge: %s does not',
    async (token) => {
      const { plymouths, exeters } = await known()
      const { data, errors } = await office.server
        .as(token)
        .ask<{ mergePeople: { outcome: string } }>(
          'mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { outcome: __typename } }',
          { input: { keptId: exeters.person.id, endedId: plymouths.person.id, confirmation: 'PER-000001' } },
        )
      expect(data?.mergePeople?.outcome ?? errors[0]?.extensions?.['code']).toMatch(
        /^(NotPermitted|BAD_USER_INPUT|FORBIDDEN)$/,
      )
      expect(await rows('select from person where id = $1', [numberOf(plymouths)])).toHaveLength(1)
    },
  )

  it('are all that refers to a person', async () => {
    const references = await rows<{ name: string }>(
      `select conrelid::regclass::text as name from pg_constraint
       where confrelid = 'person'::regclass and contype = 'f' order by 1`,
    )
    // What is added here is to be moved by `app.merge_people` too.
    expect(references.map(({ name }) => name)).toEqual(moved)
  })

  it('are merged by nobody else in the database either', async () => {
    const { plymouths, exeters } = await known()
    await rows('begin')
    try {
      await expect(
        rows('select app.merge_people($1, $2)', [numberOf(exeters), numberOf(plymouths)]),
      ).rejects.toThrow('Only the consortium merges two records.')
    } finally {
      await rows('rollback')
    }
  })
})
