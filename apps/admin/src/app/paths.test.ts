import { createMemoryHistory } from 'vue-router'
import { expect, it } from 'vitest'
import { paths } from './paths.ts'
import type { Session } from './session/session.ts'
import { createAppRouter } from './router.ts'

const session: Pick<Session, 'viewer' | 'problem'> = { viewer: null, problem: undefined }

it('are these', () => {
  expect({
    today: paths.today(),
    participants: paths.participants(),
    filtered: paths.participants({
      q: 'ada penrose',
      university: ['EXETER'],
      authority: ['E10000008', 'E06000052'],
      status: ['active'],
      deadline: '12',
      sort: '-deadline',
    }),
    emptied: paths.participants({ q: '', status: [] }),
    participant: paths.participant('SWC-000001'),
    cohorts: paths.cohorts({ year: ['2023/24'] }),
    cohort: paths.cohort('PLYMOUTH-2023'),
    organisations: paths.organisations({ tab: 'schools', q: 'St Mary & St John' }),
    school: paths.school({ urn: '900123', name: 'Oak Primary School' }),
    unnumbered: paths.school({ urn: null, name: 'Valley Pre-school' }),
  }).toMatchInlineSnapshot(`
    {
      "cohort": "/cohorts/PLYMOUTH-2023",
      "cohorts": "/cohorts?year=2023%2F24",
      "emptied": "/participants",
      "filtered": "/participants?q=ada+penrose&university=EXETER&authority=E10000008,E06000052&status=active&deadline=12&sort=-deadline",
      "organisations": "/organisations?tab=schools&q=St+Mary+%26+St+John",
      "participant": "/participants/SWC-000001",
      "participants": "/participants",
      "school": "/organisations?tab=schools&q=900123",
      "today": "/today",
      "unnumbered": "/organisations?tab=schools&q=Valley+Pre-school",
    }
  `)
})

it.each([
  [paths.today(), 'Today'],
  [paths.participants({ q: 'x' }), 'Participants'],
  [paths.participant('SWC-000001'), 'Participant'],
  [paths.cohorts(), 'Cohorts'],
  [paths.cohort('PLYMOUTH-2023'), 'Cohort'],
  [paths.organisations(), 'Organisations'],
  ['/elsewhere', 'Page not found'],
])('%s leads to the page %s', (address, title) => {
  expect(createAppRouter(createMemoryHistory(), session).resolve(address).meta.title).toBe(title)
})

it('carries a reference with any letters through the address', () => {
  const { params } = createAppRouter(createMemoryHistory(), session).resolve(paths.cohort('A/B ?#%'))
  expect(params['code']).toBe('A/B ?#%')
})
