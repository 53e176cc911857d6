import { firstOverlap, servesAuthority } from '@cohortium/domain'
import { describe, expect, it } from 'vitest'
import { demonstration, worlds, type Entry } from './demonstration.ts'

describe.each(worlds)('at scale %d, from seed %d:', (scale, seed) => {
  const world = demonstration(scale, seed)
  const participants = world.rows('participant')
  const code = (table: string, id: Entry['row'][string]): string => world.byId(table, id).text('code')
  const periodOf = (entry: Entry): { validFrom: string; validTo: string | null } => ({
    validFrom: entry.text('valid_from'),
    validTo: entry.maybe('valid_to'),
  })

  describe('tutors', () => {
    const serves = (tutorId: Entry['row'][string]): string[] =>
      world
        .by('tutor_local_authority', 'tutor_id', tutorId)
        .map((each) => code('local_authority', each.get('local_authority_id')))

    it('hold one participant at a time, in their authority, while they work here', () => {
      const allocations = world.rows('tutor_allocation')
      const wrong = allocations.filter((allocation) => {
        const tutor = world.byId('tutor', allocation.get('tutor_id'))
        const participant = world.byId('participant', allocation.get('participant_id'))
        const leaves = tutor.maybe('active_to')
        const ends = allocation.maybe('valid_to')
        return (
          !servesAuthority(
            { authorityCodes: serves(tutor.id) },
            code('local_authority', participant.get('local_authority_id')),
          ) ||
          allocation.text('valid_from') < tutor.text('active_from') ||
          (leaves !== null && (ends === null || ends > leaves))
        )
      })
      expect(wrong).toEqual([])
      expect(
        participants.filter(
          (each) =>
            firstOverlap(world.by('tutor_allocation', 'participant_id', each.id).map(periodOf)) !== null,
        ),
      ).toEqual([])
      expect(
        participants.some((each) => world.by('tutor_allocation', 'participant_id', each.id).length > 1),
      ).toBe(true)
    })

    it('never hold more than their capacity', () => {
      const over = world.rows('tutor').filter((tutor) => {
        const events = world.by('tutor_allocation', 'tutor_id', tutor.id).flatMap((allocation) => [
          { on: allocation.text('valid_from'), change: 1 },
          { on: allocation.maybe('valid_to') ?? '9999-12-31', change: -1 },
        ])
        // On the day of a change the leaving one is gone before the coming one counts.
        events.sort((one, other) =>
          one.on === other.on ? one.change - other.change : one.on < other.on ? -1 : 1,
        )
        let held = 0
        return events.some(({ change }) => (held += change) > tutor.number('capacity'))
      })
      expect(over).toEqual([])
    })
  })
})
