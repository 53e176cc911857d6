import { describe, expect, it } from 'vitest'
import { timelineEntries, type TimelineFacts } from './timeline-entries.ts'

const step = (id: string, name: string, occurredAt: string, reason: string | null = null) => ({
  id,
  name,
  occurredAt,
  actor: 'university_partner',
  reason,
})

const facts: TimelineFacts = {
  id: 'par_1',
  reference: 'SWC-000001',
  registeredOn: '2023-09-15',
  application: {
    id: 'app_1',
    reference: 'APP-000001',
    transitions: [
      { ...step('apt_1', 'submit', '2023-06-01T08:30:00.000Z'), toState: 'SUBMITTED' },
      { ...step('apt_2', 'register', '2023-09-15T12:40:00.000Z'), toState: 'REGISTERED' },
    ],
  },
  transitions: [
    {
      ...step('pat_1', 'start', '2023-09-26T10:00:00.000Z'),
      toState: 'ACTIVE',
      effectiveOn: '2023-09-26',
    },
    {
      ...step('pat_2', 'interrupt', '2024-01-10T10:00:00.000Z', 'Parental leave.'),
      toState: 'INTERRUPTED',
      effectiveOn: '2023-12-20',
    },
  ],
  timelineModules: {
    nodes: [
      {
        id: 'mrg_1',
        registeredOn: '2023-09-15',
        module: { id: 'mod_1', code: 'PGSEN704' },
        transitions: [{ ...step('mrt_1', 'recordMark', '2024-01-08T11:20:00.000Z'), toState: 'PROVISIONAL' }],
      },
    ],
  },
  timelineAwards: { nodes: [] },
  timelineAgreements: {
    nodes: [
      {
        id: 'rel_1',
        status: 'SIGNED',
        sentOn: '2023-09-15',
        answeredOn: '2023-09-20',
        signatoryRole: 'Headteacher',
        school: { id: 'sch_1', name: 'Oak School' },
      },
    ],
  },
}

describe('the timeline', () => {
  it('merges what happened in every part, the latest first', () => {
    expect(timelineEntries(facts).map(({ title }) => title)).toEqual([
      'PGSEN704: provisional',
      'Registration: interrupted',
      'Registration: active',
      'Release agreement: signed',
      'Application: registered',
      'Release agreement: sent',
      'PGSEN704: registered',
      'Registered as SWC-000001',
      'Application: submitted',
    ])
  })

  it('stands at the day from which a change counts, not the moment it was recorded', () => {
    const interrupted = timelineEntries(facts).find(({ title }) => title === 'Registration: interrupted')
    expect(interrupted).toMatchObject({
      date: '2023-12-20',
      detail: 'Pauses, with a date and a reason. By the university partner. Parental leave.',
    })
  })

  it('gives every entry a key of its own', () => {
    const keys = timelineEntries(facts).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('begins with the registration where the application is older than the records', () => {
    const entries = timelineEntries({ ...facts, application: null })
    expect(entries.at(-1)?.title).toBe('Registered as SWC-000001')
  })
})
