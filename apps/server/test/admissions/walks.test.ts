import {
  allowedTransitions,
  applicationMachine,
  replay,
  transition,
  type ApplicationState,
  type HistoryStep,
  type TransitionOf,
} from '@cohortium/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sencoOf, usualDocuments } from './applicants.ts'
import { openOffice, type Application, type Office } from './office.ts'
import { takings, type Taking } from './transitions.ts'

type Step = TransitionOf<typeof applicationMachine>
const steps = Object.keys(applicationMachine.transitions) as Step[]

let office: Office
let taking: Readonly<Record<Step, Taking>>
beforeAll(async () => {
  office = await openOffice('walks', '2023-08-01T09:00:00Z')
  await office.server.owner.query('update cohort set places = 5000')
  taking = takings({ soon: '2023-08-20', laterCohort: await office.id('cohort', { code: 'PLYMOUTH-2024' }) })
})
afterAll(() => office.stop())

const plain = ({ name, fromState, toState }: Application['transitions'][number]): HistoryStep => ({
  name,
  fromState: fromState?.toLowerCase() ?? null,
  toState: toState.toLowerCase(),
})

it('whatever is tried in whatever order, the history replays to where the application stands', async () => {
  let taken = 0
  // Every other step is one that the table allows, so that walks lead somewhere.
  const walk = fc.array(fc.tuple(fc.nat(10_000), fc.boolean()), { minLength: 8, maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(walk, async (tried) => {
      const applicant = await sencoOf(office, { authority: 'E10000008', cohort: 'PLYMOUTH-2023' })
      const draft = await office.begin('demo-plymouth', applicant)
      let now = await office.lead('demo-plymouth', draft, ...usualDocuments, ['submitApplication'])
      for (const [place, anyOf] of tried) {
        const state = now.status.toLowerCase() as ApplicationState
        const open = anyOf ? steps : (allowedTransitions(applicationMachine, state) as Step[])
        const step = open[place % open.length]
        if (!step) break
        const { mutation, input } = taking[step]
        const told = await office.tell(mutation, { id: now.id, expectedVersion: now.version, ...input })
        const ruled = transition(applicationMachine, state, step, plain(now.transitions.at(-1)!))
        // Where the table allows it, a rule may still refuse; where it does not, nothing else is asked.
        if (!ruled.ok) expect([step, state, told.outcome]).toEqual([step, state, 'OutOfTurn'])
        if (!told.application) continue
        expect(told.application.status.toLowerCase()).toBe(ruled.ok && ruled.to)
        now = told.application
        taken += 1
      }
      const history = now.transitions.map(plain)
      expect(replay(applicationMachine, history)).toMatchObject({ ok: true, state: now.status.toLowerCase() })
    }),
    { numRuns: 15, seed: 20240115 },
  )
  expect(taken).toBeGreaterThan(30)
})
