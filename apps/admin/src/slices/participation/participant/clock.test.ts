import { describe, expect, it } from 'vitest'
import { clockOf } from './clock.ts'

const today = '2024-01-15'
type Facts = Parameters<typeof clockOf>[0]
const due = (statutoryDeadline: string, more: Partial<Facts> = {}): Facts => ({
  status: 'ACTIVE',
  endedOn: null,
  statutoryDeadline,
  statutoryDeadlineReason: 'THIRD_ANNIVERSARY',
  nationalAward: { nodes: [] },
  ...more,
})

describe('the three-year clock', () => {
  it.each([
    ['2024-01-14', 'Missed', 'error'],
    ['2024-01-15', 'today', 'error'],
    ['2024-01-27', '12 days', 'error'],
    ['2024-07-14', '5 months', 'error'],
    ['2024-07-15', '6 months', 'warning'],
    ['2025-01-14', '11 months', 'warning'],
    ['2025-01-15', '1 y', 'neutral'],
    ['2026-04-20', '2 y 3 mo', 'neutral'],
  ])('a deadline on %s reads %s', (deadline, text, tone) => {
    expect(clockOf(due(deadline), today)).toMatchObject({ text, tone })
  })

  it('tells when the deadline was and how long ago', () => {
    expect(clockOf(due('2023-09-01'), today).sentence).toBe(
      'Missed: the statutory deadline was 1 Sept 2023, 4 months ago.',
    )
  })

  it('says why there is none', () => {
    const facts = due('', { statutoryDeadline: null, statutoryDeadlineReason: 'SETTING_NOT_COVERED' })
    expect(clockOf(facts, today)).toEqual({
      text: 'None',
      detail: 'Setting not covered',
      sentence: 'No statutory deadline: neither a mainstream school nor a maintained nursery school.',
      tone: 'neutral',
    })
  })

  it.each([
    ['2020-07-20', '2020-09-01', 'Met'],
    ['2020-07-20', '2020-09-02', 'Met late'],
    ['2020-09-20', '2020-08-31', 'Met'],
  ])('somebody who ended on %s, with the award of %s, due on 1 September 2020, has %s', (...days) => {
    const [endedOn, conferredOn, text] = days
    const nationalAward = { nodes: [{ id: 'awd_1', conferredOn }] }
    const clock = clockOf(due('2020-09-01', { status: 'COMPLETED', endedOn, nationalAward }), today)
    expect(clock.text).toBe(text)
  })

  it('does not say that the award is missing to whom awards are closed', () => {
    const facts = due('2020-09-01', { status: 'COMPLETED', endedOn: '2020-07-20', nationalAward: undefined })
    expect(clockOf(facts, today)).toMatchObject({ text: 'Completed', tone: 'neutral' })
  })

  it('is not met by completing without the national award', () => {
    const facts = due('2020-09-01', { status: 'COMPLETED', endedOn: '2020-07-20' })
    expect(clockOf(facts, today)).toMatchObject({
      text: 'Not awarded',
      sentence: 'Completed on 20 Jul 2020 without the national award, which was due by 1 Sept 2020.',
      tone: 'warning',
    })
  })

  it.each(['WITHDRAWN', 'DISCONTINUED'] as const)('stops for somebody %s', (status) => {
    expect(clockOf(due('2020-09-01', { status }), today)).toMatchObject({ text: 'Left', tone: 'neutral' })
  })
})
