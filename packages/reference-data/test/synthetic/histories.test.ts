import { machines, replay, type Machine } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, type Entry } from './demonstration.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)

  const tableOf = (noun: string): string =>
    noun.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

  /** Machines whose steps are kept in a table of their own. */
  const recorded: Readonly<Record<string, { table: string; transitions: string; reference: string }>> = {
    application: { table: 'application', transitions: 'application_transition', reference: 'application_id' },
    participant: { table: 'participant', transitions: 'participant_transition', reference: 'participant_id' },
    moduleRegistration: {
      table: 'module_registration',
      transitions: 'module_registration_transition',
      reference: 'module_registration_id',
    },
    examBoard: { table: 'exam_board', transitions: 'exam_board_transition', reference: 'exam_board_id' },
    award: { table: 'award', transitions: 'award_transition', reference: 'award_id' },
  }

  function historyOf(transitions: string, reference: string, id: number): readonly Entry[] {
    return [...world.by(transitions, reference, id)].sort((one, other) =>
      one.text('occurred_at') === other.text('occurred_at')
        ? one.id - other.id
        : one.text('occurred_at') < other.text('occurred_at')
          ? -1
          : 1,
    )
  }

  describe('histories', () => {
    it.each(
      machines.filter((machine) => recorded[machine.name]).map((machine) => [machine.name, machine] as const),
    )('of %s replay through the state table to the stored state', (name, machine: Machine) => {
      const { table, transitions, reference } = recorded[name] as (typeof recorded)[string]
      const refused = world.rows(table).flatMap((entry) => {
        const steps = historyOf(transitions, reference, entry.id)
        const result = replay(
          machine,
          steps.map((step) => ({
            name: step.text('name'),
            fromState: step.maybe('from_state'),
            toState: step.text('to_state'),
          })),
        )
        if (!result.ok) return [`${table} ${entry.id}: ${result.message}`]
        return result.state === entry.text('status')
          ? []
          : [`${table} ${entry.id}: ${result.state} is not ${entry.text('status')}`]
      })
      expect(refused).toEqual([])
    })

    it('stand in order as they were written', () => {
      const late = Object.values(recorded).flatMap(({ transitions, reference }) => {
        const last = new Map<unknown, string>()
        return world.rows(transitions).filter((step) => {
          const before = last.get(step.get(reference)) ?? ''
          last.set(step.get(reference), step.text('occurred_at'))
          return step.text('occurred_at') < before
        })
      })
      expect(late).toEqual([])
    })

    it.each(machines.flatMap((machine) => machine.of.map((noun) => [tableOf(noun), machine] as const)))(
      'show %s in every state',
      (table, machine) => {
        const shown = new Set(world.rows(table).map((entry) => entry.text('status')))
        expect([...shown].sort()).toEqual([...machine.states].sort())
      },
    )

    it('take a step back, defer, wait and switch route somewhere', () => {
      const names = new Set(
        [...world.rows('application_transition'), ...world.rows('participant_transition')].map((step) =>
          step.text('name'),
        ),
      )
      for (const name of [
        'revert',
        'deferToCohort',
        'waitlist',
        'promote',
        'provideInformation',
        'switchRoute',
        'resume',
      ]) {
        expect(names).toContain(name)
      }
    })
  })
})
