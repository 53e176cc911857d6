import { describe, expect, it } from 'vitest'
import type { DeadlineRadarQuery } from '@/gql/graphql.ts'
import { radarGroups, radarRows } from './radar-groups.ts'

const today = '2024-01-15'
const exeter = { id: 'uni_1', code: 'EXETER', shortName: 'Exeter' }
const plymouth = { id: 'uni_2', code: 'PLYMOUTH', shortName: 'Plymouth' }

const participant = (reference: string, statutoryDeadline: string | null, university = plymouth) => ({
  id: reference,
  reference,
  givenName: 'Ada',
  familyName: 'Penrose',
  statutoryDeadline,
  university,
  localAuthority: { id: 'la_1', shortName: 'Devon' },
})

const board = (meetsOn: string, university = plymouth) => ({
  id: `${university.code}-${meetsOn}`,
  code: `${university.code}-${meetsOn}`,
  name: 'Board',
  meetsOn,
  university,
})

const query = (
  nodes: ReturnType<typeof participant>[],
  boards: ReturnType<typeof board>[],
): DeadlineRadarQuery => ({
  participants: { nodes },
  missed: { totalCount: 0 },
  ahead: { totalCount: nodes.length },
  examBoards: { nodes: boards },
})

describe('a deadline on the radar', () => {
  it.each([
    ['is missed once it is behind', '2024-01-14', ['2024-01-17'], 'passed', null],
    [
      'has one board left when the second meets after it',
      '2024-02-01',
      ['2024-01-17', '2024-07-10'],
      'last_board',
      '2024-01-17',
    ],
    ['is missed by a board that meets after it', '2024-02-01', ['2024-07-10'], 'board_misses', null],
    [
      'has several boards left, and the last in time is named',
      '2024-08-01',
      ['2024-01-17', '2024-07-10'],
      'several_boards',
      '2024-07-10',
    ],
    ['waits for a board to be set', '2024-02-01', [], 'no_board', null],
  ])('%s', (_, deadline, boards, outlook, last) => {
    const [row] = radarRows(
      query(
        [participant('SWC-1', deadline)],
        boards.map((day) => board(day)),
      ),
      today,
    )
    expect(row?.outlook).toBe(outlook)
    expect(row?.board?.meetsOn ?? null).toBe(last)
  })

  it('is judged by the boards of the own university alone', () => {
    const rows = radarRows(
      query([participant('SWC-1', '2024-02-01', exeter)], [board('2024-01-17'), board('2024-07-10', exeter)]),
      today,
    )
    expect(rows[0]?.outlook).toBe('board_misses')
  })

  it('is not there for whom no deadline applies', () => {
    expect(radarRows(query([participant('SWC-1', null)], []), today)).toEqual([])
  })
})

it('puts first what can still be helped, and leaves out what nobody has', () => {
  const nodes = [
    participant('SWC-1', '2023-09-01'),
    participant('SWC-2', '2024-02-01'),
    participant('SWC-3', '2024-03-01'),
  ]
  const groups = radarGroups(radarRows(query(nodes, [board('2024-01-17')]), today))
  expect(groups.map(({ look, rows }) => [look.label, rows.length])).toEqual([
    ['One board left', 2],
    ['Deadline missed', 1],
  ])
})
