import { describe, expect, it } from 'vitest'
import {
  countOf,
  formatDate,
  formatDateTime,
  formatExactTime,
  formatLongDate,
  formatShare,
  monthsBetween,
  sentenceOf,
  timeLeft,
} from './format.ts'

describe('dates', () => {
  it('are written as in Britain, whatever the time zone', () => {
    expect(formatDate('2024-01-05')).toBe('5 Jan 2024')
    expect(formatLongDate('2024-01-15')).toBe('Monday 15 January 2024')
  })

  it('with an hour are those of Britain, summer time included', () => {
    expect(formatDateTime('2024-07-01T23:30:00Z')).toBe('2 Jul 2024, 00:30')
    expect(formatExactTime('2024-07-01T23:30:07.900Z')).toBe('2 Jul 2024, 00:30:07')
  })
})

it.each([
  ['2024-01-15', '2024-02-15', 1],
  ['2024-01-15', '2024-02-14', 0],
  ['2024-01-31', '2024-02-29', 0],
  ['2023-11-15', '2024-11-15', 12],
  ['2024-02-15', '2024-01-15', -1],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})

it.each([
  ['2024-01-15', 'today'],
  ['2024-01-16', '1 day'],
  ['2024-02-14', '30 days'],
  ['2024-02-15', '1 month'],
  ['2025-01-15', '1 year'],
  ['2026-04-20', '2 years 3 months'],
  ['2024-01-12', '3 days ago'],
  ['2023-09-01', '4 months ago'],
])('on 15 January 2024, %s is %s', (date, words) => {
  expect(timeLeft('2024-01-15', date)).toBe(words)
})

it('counts in words', () => {
  expect(countOf(1, 'participant')).toBe('1 participant')
  expect(countOf(1705, 'participant')).toBe('1,705 participants')
  expect(countOf(2, 'local authority', 'local authorities')).toBe('2 local authorities')
  expect(formatShare(0.456)).toBe('46%')
})

it("writes the graph's words as people do", () => {
  expect(sentenceOf('INFORMATION_REQUESTED')).toBe('Information requested')
})
