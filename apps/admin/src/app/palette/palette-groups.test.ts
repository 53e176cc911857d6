import { describe, expect, it } from 'vitest'
import type { PaletteSearchQuery } from '../../gql/graphql.ts'
import { everything, mayOf, type May } from '../access/may.ts'
import { foundGroups, pageGroups } from './palette-groups.ts'
import { paletteWhere } from './palette-where.ts'

const ada = {
  id: 'ptc_1',
  reference: 'SWC-000001',
  givenName: 'Ada',
  familyName: 'Penrose',
  status: 'ACTIVE',
  localAuthority: { id: 'la_1', shortName: 'Devon' },
  school: null,
} as const

const found = (over: Partial<PaletteSearchQuery>): PaletteSearchQuery => ({
  participants: { totalCount: 0, nodes: [] },
  cohorts: { nodes: [] },
  schools: { nodes: [] },
  ...over,
})

describe('what was found', () => {
  it('says who it is, without what is not known', () => {
    const [group] = foundGroups(found({ participants: { totalCount: 1, nodes: [ada] } }))
    expect(group?.items).toEqual([
      {
        label: 'Ada Penrose',
        suffix: 'SWC-000001 · Active · Devon',
        icon: 'i-lucide-play',
        to: '/participants/SWC-000001',
      },
    ])
  })

  it('shows the pseudonym where names and references are closed, and leads there by id', () => {
    const { givenName: _, familyName: __, reference: ___, ...closed } = ada
    const nodes = [{ ...closed, pseudonym: 'P7K2' }]
    const [group] = foundGroups(found({ participants: { totalCount: 1, nodes } }))
    expect(group?.items[0]).toMatchObject({ label: 'P7K2', to: '/participants/ptc_1' })
  })

  it('leaves out the kinds of which there is nothing', () => {
    const cohort = { id: 'coh_1', code: 'PLYMOUTH-2023', name: 'Plymouth 2023/24' }
    expect(foundGroups(found({ cohorts: { nodes: [cohort] } })).map((group) => group.id)).toEqual(['cohorts'])
  })
})

describe('the pages', () => {
  it('are all there before one types', () => {
    expect(pageGroups(' ', mayOf('tutor'))[0]?.items.map((item) => item.label)).toEqual([
      'Today',
      'Participants',
      'Cohorts',
      'Organisations',
    ])
  })

  it('are those that are open to one', () => {
    const labels = (may: May) => pageGroups('audit', may)[0]?.items.map((item) => item.label)
    expect(labels(mayOf('university_partner'))).toContain('Audit trail')
    expect(labels(mayOf('tutor'))).not.toContain('Audit trail')
  })

  it('are those that are called so, and the list narrowed to the words', () => {
    expect(pageGroups(' coh ', everything)[0]?.items.map((item) => item.to)).toEqual([
      '/cohorts',
      '/participants?q=coh',
    ])
  })
})

it('asks that every word be found, whatever the order of given and family name', () => {
  const { participants } = paletteWhere(' penrose  ada ', everything)
  expect(participants.and).toHaveLength(2)
  expect(participants.and?.[0]?.or).toContainEqual({ familyName: { startsWithInsensitive: 'penrose' } })
  expect(participants.and?.[1]?.or).toContainEqual({ givenName: { startsWithInsensitive: 'ada' } })
})

it('stays within what the server allows, however many words there are', () => {
  expect(paletteWhere('a b c d e f g', everything).participants.and).toHaveLength(5)
})

it('searches and sorts by pseudonym for whom names are closed', () => {
  const { participants, order } = paletteWhere('p7', mayOf('external_examiner'))
  expect(participants.and).toEqual([{ or: [{ pseudonym: { startsWithInsensitive: 'p7' } }] }])
  expect(order).toEqual([{ pseudonym: 'ASC' }])
})
