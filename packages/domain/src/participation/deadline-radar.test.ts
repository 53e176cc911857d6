import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../../test/support/arbitraries.ts'
import { deadlineRadar } from './deadline-radar.ts'

const board = (meetsOn: string) => ({ code: `PLYMOUTH-${meetsOn.slice(0, 7)}`, meetsOn })
const past = board('2023-07-10')
const february = board('2024-02-20')
const july = board('2024-07-09')
const november = board('2024-11-12')
const boards = [november, past, july, february]
const today = '2024-01-15'

describe('the deadline radar', () => {
  test.each([
    ['several boards meet a far deadline', '2024-09-01', 'several_boards', july, 230],
    ['the next board is the last in time', '2024-07-08', 'last_board', february, 175],
    ['a board on the deadline’s day meets it', '2024-02-20', 'last_board', february, 36],
    ['the next board misses a deadline the day before', '2024-02-19', 'board_misses', null, 35],
    ['a deadline today is not behind', '2024-01-15', 'board_misses', null, 0],
    ['a deadline yesterday is', '2024-01-14', 'passed', null, -1],
  ])('%s', (_, deadline, outlook, lastBoardInTime, daysLeft) => {
    expect(deadlineRadar(deadline, boards, today)).toEqual({
      outlook,
      nextBoard: february,
      lastBoardInTime,
      daysLeft,
    })
  })

  test('says that no board is scheduled, and that no deadline applies', () => {
    expect(deadlineRadar('2024-09-01', [past], today)).toMatchObject({ outlook: 'no_board', nextBoard: null })
    expect(deadlineRadar(null, boards, today)).toMatchObject({ outlook: 'no_deadline', daysLeft: null })
  })

  test('counts a board that meets today', () => {
    expect(deadlineRadar('2024-02-20', [february], february.meetsOn)).toMatchObject({ outlook: 'last_board' })
  })

  test('names only boards ahead, and a board in time exactly where the outlook has one', () => {
    fc.assert(
      fc.property(anyDate, fc.array(anyDate, { maxLength: 5 }), anyDate, (deadline, dates, now) => {
        const radar = deadlineRadar(deadline, dates.map(board), now)
        const hasBoard = radar.outlook === 'several_boards' || radar.outlook === 'last_board'
        expect(radar.lastBoardInTime !== null).toBe(hasBoard)
        const inTime = dates.filter((date) => date >= now && date <= deadline)
        expect(radar.lastBoardInTime?.meetsOn ?? null).toBe(hasBoard ? inTime.sort().at(-1) : null)
        expect(radar.nextBoard?.meetsOn ?? null).toBe(dates.filter((date) => date >= now).sort()[0] ?? null)
      }),
    )
  })
})
