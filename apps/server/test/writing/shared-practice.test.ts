import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { credentialFor } from '../database/credential-for.ts'
import { administering } from './administering.ts'
import { finder, number, one } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('shared-practice')
})
afterAll(() => server.stop())

const { change, read } = administering(() => server)
const find = finder(read)

/** A token of a tutor who may write. */
async function tutorToken(tutorId: number): Promise<string> {
  const { secret } = await credentialFor(server.owner, 'tutor', { tutorId })
  await server.owner.query(
    `update credential set scopes = '{read,write}' where secret_hash = sha256(convert_to($1, 'UTF8'))`,
    [secret],
  )
  return secret
}

describe('good practice', () => {
  const told =
    '... on ResourceChanged { resource { id version kind title sharedBy publishedOn withdrawnOn deliveryGroup { id } } }'
  const words = { title: 'A quiet corner', description: 'It helped at lunch.' }
  let group: { id: string; version: number }
  let own: string
  let stranger: string
  beforeAll(async () => {
    group = await find('deliveryGroups', 'cohort: { code: { eq: "PLYMOUTH-2023" } }')
    const { rows } = await server.owner.query<{ own: number; stranger: number }>(
      `select (select min(tutor_id) from delivery_group_tutor where delivery_group_id = $1) as own,
        (select min(id) from tutor t where not exists (
          select from delivery_group_tutor g where g.tutor_id = t.id and g.delivery_group_id = $1)) as stranger`,
      [number(group.id)],
    )
    own = await tutorToken(rows[0]?.own ?? 0)
    stranger = await tutorToken(rows[0]?.stranger ?? 0)
  })

  it('is shared with a group by who teaches it, put in other words and withdrawn', async () => {
    const made = await change(
      'sharePractice',
      { ...one(group), ...words, sharedBy: 'A participant' },
      told,
      own,
    )
    expect(made).toMatchObject({
      resource: {
        kind: 'SHARED_PRACTICE',
        sharedBy: 'A participant',
        publishedOn: '2024-01-15',
        deliveryGroup: { id: group.id },
      },
    })
    const { id } = made.resource as { id: string }
    const other = { id, expectedVersion: 1, title: 'A quiet room', description: 'It helped.' }
    expect(await change('editSharedPractice', other, '', stranger)).toEqual({
      __typename: 'NotPermitted',
      message: 'Only a tutor who teaches the group shares practice with it; ask that tutor to do it.',
    })
    expect(await change('editSharedPractice', other, told, own)).toMatchObject({
      resource: { title: 'A quiet room' },
    })
    const gone = await change('withdrawSharedPractice', { id, expectedVersion: 2 }, told, own)
    expect(gone).toMatchObject({ resource: { withdrawnOn: '2024-01-15' } })
    expect(await change('editSharedPractice', { ...other, expectedVersion: 3 }, '', own)).toMatchObject({
      __typename: 'OutOfTurn',
    })
  })

  it('belongs to a day of the group, not of another', async () => {
    const ours = await find('taughtDays', `deliveryGroup: { id: { eq: "${group.id}" } }`)
    const theirs = await find('taughtDays', `deliveryGroup: { id: { ne: "${group.id}" } }`)
    const share = (taughtDayId: string) =>
      change('sharePractice', { ...one(group), ...words, taughtDayId }, '', own)
    expect(await share(ours.id)).toMatchObject({ __typename: 'ResourceChanged' })
    expect(await share(theirs.id)).toMatchObject({ __typename: 'DayOfOtherGroup' })
  })

  it('is shared by no other tutor and no office', async () => {
    for (const token of [stranger, 'demo-plymouth', 'demo-consortium', 'demo-devon', 'demo-analyst'])
      expect(await change('sharePractice', { ...one(group), ...words }, '', token)).toMatchObject({
        __typename: 'NotPermitted',
      })
  })

  it('of the programme is no tutor’s to change', async () => {
    const thing = await find(
      'resources',
      'deliveryGroup: { id: { isNull: true } }, withdrawnOn: { isNull: true }',
    )
    const input = { ...one(thing), ...words }
    expect(await change('editSharedPractice', input, '', own)).toMatchObject({ __typename: 'NotPermitted' })
  })
})
