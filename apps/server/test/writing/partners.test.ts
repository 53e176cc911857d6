import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { administering } from './administering.ts'
import { one } from './things.ts'

let server: ServedAlone
beforeAll(async () => {
  server = await serveAlone('partners')
})
afterAll(() => server.stop())

const { change, read, idOf } = administering(() => server)

describe('a routing', () => {
  const routing = async (authority: string) =>
    (
      await read<{
        localAuthority: {
          id: string
          routings: { nodes: { id: string; version: number; validTo: string | null }[] }
        }
      }>(`{ localAuthority(code: "${authority}") { id routings { nodes { id version validTo } } } }`)
    ).localAuthority

  it('gives way to another from a day on, and ends', async () => {
    const { id: localAuthorityId, routings } = await routing('E10000008')
    const present = routings.nodes.find(({ validTo }) => validTo === null)
    const exeter = await idOf('university', 'EXETER')
    const order = {
      id: present?.id,
      expectedVersion: present?.version,
      universityId: exeter,
      from: '2024-08-01',
      reason: 'Tried.',
    }
    const selection = '... on RoutingChanged { routing { id version validFrom university { code } } }'
    expect(
      await change('addRouting', {
        localAuthorityId,
        universityId: exeter,
        validFrom: '2024-08-01',
        reason: 'Tried.',
      }),
    ).toMatchObject({ __typename: 'PeriodsOverlap' })
    expect(await change('replaceRouting', { ...order, from: '2001-01-01' })).toMatchObject({
      __typename: 'EndsBeforeStart',
    })
    const replaced = await change('replaceRouting', order, selection)
    expect(replaced).toMatchObject({ routing: { validFrom: '2024-08-01', university: { code: 'EXETER' } } })
    const { id, version } = replaced.routing as { id: string; version: number }
    expect(
      await change('endRouting', { id, expectedVersion: version, on: '2025-01-01', reason: 'Over.' }),
    ).toMatchObject({ __typename: 'RoutingChanged' })
    expect(
      await change('endRouting', { id, expectedVersion: version + 1, on: '2025-02-01', reason: 'Over.' }),
    ).toMatchObject({ __typename: 'OutOfTurn' })
  })
})

describe('an agreement', () => {
  it('opens rows from its first day, and closes them when it ends', async () => {
    const seen = async () =>
      (
        await server
          .as('demo-exeter')
          .data<{ participants: { totalCount: number } }>(
            '{ participants(where: { university: { code: { eq: "PLYMOUTH" } } }) { totalCount } }',
          )
      ).participants.totalCount
    const [grantorId, recipientId] = [
      await idOf('university', 'PLYMOUTH'),
      await idOf('university', 'EXETER'),
    ]
    const terms = {
      grantorId,
      recipientId,
      purpose: 'Moderation',
      scope: 'PARTICIPANTS',
      signedOn: '2024-01-10',
      validFrom: '2024-01-15',
    }
    expect(await change('agreeDataSharing', { ...terms, recipientId: grantorId })).toMatchObject({
      __typename: 'OneParty',
    })
    expect(await change('agreeDataSharing', { ...terms, signedOn: '2024-02-01' })).toMatchObject({
      __typename: 'NotSignedYet',
    })
    const before = await seen()
    const agreed = await change(
      'agreeDataSharing',
      terms,
      '... on DataSharingAgreementChanged { dataSharingAgreement { id version } }',
    )
    const { id, version } = agreed.dataSharingAgreement as { id: string; version: number }
    expect(await seen()).toBeGreaterThan(before)
    await server.owner.query(`update data_sharing_agreement set valid_from = '2024-01-12' where id = $1`, [
      Number(id.slice(4)),
    ])
    const { grantorId: _grantor, recipientId: _recipient, ...newTerms } = terms
    const replacing = { ...newTerms, id, expectedVersion: version, purpose: 'Moderation and boards' }
    expect(
      await change('replaceDataSharingAgreement', { ...replacing, signedOn: '2024-02-01' }),
    ).toMatchObject({ __typename: 'NotSignedYet' })
    const replaced = await change(
      'replaceDataSharingAgreement',
      replacing,
      '... on DataSharingAgreementChanged { dataSharingAgreement { id version purpose validFrom } }',
    )
    expect(replaced).toMatchObject({
      dataSharingAgreement: { purpose: 'Moderation and boards', validFrom: '2024-01-15' },
    })
    const now = replaced.dataSharingAgreement as { id: string; version: number }
    expect(await seen()).toBeGreaterThan(before)
    await server.owner.query(`update data_sharing_agreement set valid_from = '2024-01-12' where id = $1`, [
      Number(now.id.slice(4)),
    ])
    expect(await change('endDataSharingAgreement', { ...one(now), on: '2024-01-15' })).toMatchObject({
      __typename: 'DataSharingAgreementChanged',
    })
    expect(await seen()).toBe(before)
  })
})

describe('a school', () => {
  it('is added, edited and succeeded', async () => {
    const localAuthorityId = await idOf('localAuthority', 'E10000008')
    const facts = {
      localAuthorityId,
      urn: '912345',
      laestab: '878/9123',
      name: 'Little Moor Primary',
      phase: 'PRIMARY',
      type: 'COMMUNITY_SCHOOL',
      status: 'OPEN',
      postcode: 'ex1 1aa',
    }
    const selection =
      '... on SchoolChanged { school { id version name status closedOn postcode mainstreamOrMaintainedNursery successors { nodes { successor { id } } } } }'
    expect(await change('addSchool', { ...facts, urn: '12345' })).toMatchObject({
      __typename: 'UrnMalformed',
    })
    const { school } = (await change('addSchool', facts, selection)) as unknown as {
      school: { id: string; version: number }
    }
    expect(school).toMatchObject({ postcode: 'EX1 1AA', mainstreamOrMaintainedNursery: true })
    expect(await change('addSchool', facts)).toMatchObject({ __typename: 'UrnTaken' })
    expect(
      await change('editSchool', {
        ...facts,
        id: school.id,
        expectedVersion: school.version,
        status: 'CLOSED',
      }),
    ).toMatchObject({ __typename: 'ClosingDayMissing' })
    const { schools } = await read<{ schools: { nodes: { id: string }[] } }>(
      '{ schools(first: 1) { nodes { id } } }',
    )
    const successorId = schools.nodes[0]?.id
    const order = { id: school.id, expectedVersion: school.version, successorId, succeededOn: '2024-01-01' }
    expect(await change('succeedSchool', { ...order, successorId: school.id })).toMatchObject({
      __typename: 'OneSchool',
    })
    expect(await change('succeedSchool', order, selection)).toMatchObject({
      school: {
        status: 'CLOSED',
        closedOn: '2024-01-01',
        successors: { nodes: [{ successor: { id: successorId } }] },
      },
    })
  })
})
