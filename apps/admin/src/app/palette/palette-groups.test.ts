import { describe, expect, it } from 'vitest'
import type { PaletteSearchQuery } from '../../gql/graphql.ts'
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

  it('shows the reference where the name is withheld', () => {
    const nameless = { ...ada, givenName: null, familyName: null }
    const [group] = foundGroups(found({ participants: { totalCount: 1, nodes: [nameless] } }))
    expect(group?.items[0]?.label).toBe('SWC-000001')
  })

  it('leaves out the kinds of which there is nothing', () => {
    const cohort = { id: 'coh_1', code: 'PLYMOUTH-2023', name: 'Plymouth 2023/24' }
    expect(foundGroups(found({ cohorts: { nodes: [cohort] } })).map((group) => group.id)).toEqual(['cohorts'])
  })
})

describe('the pages', () => {
  it('are all there before one types', () => {
    expect(pageGroups(' ')[0]?.items.map((item) => item.label)).toEqual([
      'Today',
      'Participants',
      'Cohorts',
      'Organisations',
    ])
  })

  it('are those that are called so, and the list narrowed to the words', () => {
    expect(pageGroups(' coh ')[0]?.items.map((item) => item.to)).toEqual(['/cohorts', '/participants?q=coh'])
  })
})

it('asks that every word be found, whatever the order of given and family name', () => {
  const { participants } = paletteWhere(' penrose  ada ')
  expect(participants.and).toHaveLength(2)
  expect(participants.and?.[0]?.or).toContainEqual({ familyName: { startsWithInsensitive: 'penrose' } })
  expect(participants.and?.[1]?.or).toContainEqual({ givenName: { startsWithInsensitive: 'ada' } })
})

it('stays within what the server allows, however many words there are', () => {
  expect(paletteWhere('a b c d e f g').participants.and).toHaveLength(5)
})
