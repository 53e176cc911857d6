import { iso } from './calendar.ts'
import type { Cohorts } from './cohorts.ts'
import type { Sink } from './sink.ts'
import { sharedPractice } from './texts.ts'
import { currentYear } from './volumes.ts'
import type { World } from './world.ts'

/** What participants and tutors of the last cohorts shared with their groups. Source: S1 and S2, learning community. */
export function writeSharedPractice(world: World, cohorts: Cohorts, sink: Sink): void {
  for (const cohort of cohorts.values()) {
    if (cohort.year < currentYear - 1 || cohort.year > currentYear) continue
    for (const group of [...cohort.groups.values()].flat()) {
      const day = group.days[1]
      const [title, description] = sharedPractice[
        (group.id + cohort.id) % sharedPractice.length
      ] as readonly [string, string]
      if (!day || day.heldOn > world.today) continue
      sink.add('resource', {
        title,
        kind: 'shared_practice',
        url: null,
        description,
        published_on: iso(day.heldOn + 2),
        withdrawn_on: null,
        shared_by: group.id % 2 === 0 ? 'A participant of the group' : 'A tutor of the group',
        source: null,
        module_id: null,
        taught_day_id: day.id,
        learning_outcome_id: null,
        delivery_group_id: group.id,
        version: 1,
      })
    }
  }
}
