import { describe, expect, it } from 'vitest'
import type { NextStepFactsFragment } from '@/gql/graphql.ts'
import { nextSteps } from './next-steps.ts'

const today = '2024-01-15'
const board = (meetsOn: string) => ({ id: meetsOn, code: meetsOn, name: 'Board', meetsOn })
const days = [1, 2, 3, 4, 5, 6].map((number) => ({ id: `day_${number}`, number, heldOn: '2023-10-01' }))

/** An active participant for whom nothing is to be done. */
const settled: NextStepFactsFragment = {
  id: 'par_1',
  status: 'ACTIVE',
  registeredOn: '2023-09-15',
  endedOn: null,
  nationalAward: { nodes: [] },
  expectedReturnOn: null,
  statutoryDeadline: '2026-09-01',
  statutoryDeadlineReason: 'THIRD_ANNIVERSARY',
  primaryTutor: { id: 'tut_1', reference: 'TUT-0001', givenName: 'Holly', familyName: 'Hussain' },
  deliveryGroup: { id: 'grp_1', name: 'Devon group 1', taughtDays: days },
  attendances: { nodes: [] },
  university: {
    id: 'uni_1',
    shortName: 'Plymouth',
    examBoards: { nodes: [board('2024-01-17'), board('2024-07-10')] },
  },
  openModules: { nodes: [] },
  openConcerns: { nodes: [] },
  waitingEvidence: { totalCount: 0, nodes: [] },
  unsigned: { nodes: [] },
}
const titles = (facts: Partial<NextStepFactsFragment>) =>
  nextSteps({ ...settled, ...facts }, today).map(({ title }) => title)

describe('the next steps', () => {
  it('are none where nothing waits, and none once somebody has left', () => {
    expect(titles({})).toEqual([])
    expect(titles({ status: 'WITHDRAWN', primaryTutor: null, statutoryDeadline: '2023-09-01' })).toEqual([])
  })

  it.each([
    ['2023-09-01', ['Statutory deadline missed']],
    ['2024-01-16', ['No exam board in time']],
    ['2024-07-09', ['Last exam board before the deadline']],
    ['2024-07-10', []],
  ])('a deadline on %s asks for %o', (statutoryDeadline, expected) => {
    expect(titles({ statutoryDeadline })).toEqual(expected)
  })

  it('put what threatens the award first', () => {
    const item = { id: 'evi_1', title: 'A', submittedOn: '2024-01-02', resubmittedOn: null }
    expect(
      titles({
        openModules: {
          nodes: [
            {
              id: 'mrg_1',
              status: 'IN_PROGRESS',
              dueOn: '2024-06-01',
              module: { id: 'mod_1', code: 'PGSEN705', title: 'Leading' },
            },
          ],
        },
        waitingEvidence: { totalCount: 1, nodes: [{ ...item, outcome: { id: 'out_1', code: 'A3' } }] },
        openConcerns: {
          nodes: [
            {
              id: 'con_1',
              category: 'RELEASE',
              severity: 'HIGH',
              status: 'OPEN',
              summary: 'No cover.',
              raisedOn: '2024-01-10',
            },
          ],
        },
      }),
    ).toEqual([
      'Act on a concern: release from school',
      'Judge 1 piece of evidence',
      'PGSEN705 is due on 1 Jun 2024',
    ])
  })

  it('do not take a tutor who is hidden for one who is missing', () => {
    expect(titles({ primaryTutor: null })).toEqual(['Give a primary tutor'])
    expect(titles({ primaryTutor: null, unsigned: undefined })).toEqual([])
  })

  it('names the days to make up', () => {
    const absent = (number: number) => ({
      id: `${number}`,
      status: 'ABSENT' as const,
      taughtDay: { id: '', number },
    })
    expect(titles({ attendances: { nodes: [absent(2), absent(5)] } })).toEqual(['Make up days 2, 5'])
  })
})
