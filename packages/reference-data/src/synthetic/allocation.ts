import { iso, type Day } from './calendar.ts'
import type { Participation, Markers } from './participation.ts'
import { holderOn, postAt, type Post, type Posts, type TutorFacts } from './tutors.ts'

interface Stretch {
  tutor: TutorFacts
  from: Day
  to: Day
  reason: string | null
}

const open = Number.MAX_SAFE_INTEGER

export interface Allocated extends Markers {
  /** The tutor whose allocation holds on the demonstration's day. */
  currentTutorId: number | null
}

/**
 * One primary tutor at a time, from the first day of study to the last; the next holder when a tutor leaves, and now and
 * then another tutor for a reason.
 * @param place of the participant in the authority's year, from 0
 */
export function writeAllocations(participation: Participation, posts: Posts, place: number): Allocated {
  const { world, sink, journey, group, cohort, number, random, participantId } = participation
  const local = posts.local.get(group.authority.id) as readonly Post[]
  const staff = posts.university.get(cohort.university.id) as readonly Post[]
  const overridden = participation.authority !== group.authority
  const candidates = overridden ? staff : [postAt(local, place), ...local, ...staff]
  const stretches: Stretch[] = []
  if (journey.startsOn !== undefined && journey.startsOn <= world.today) {
    const last = journey.leftOn ?? journey.award?.board.confirmsOn
    const to = last === undefined || last > world.today ? open : last + 1
    const changesOn = number % 25 === 7 ? journey.startsOn + random.between(40, 90) : open
    for (let from = journey.startsOn; from < to;) {
      const changed = from >= changesOn
      const usable = changed ? [...candidates.slice(1), ...candidates.slice(0, 1)] : candidates
      const until = from < changesOn ? Math.min(to, changesOn) : to
      const stretch = takeOn(usable, from, until > world.today ? open : until)
      stretch.reason =
        stretches.length === 0
          ? null
          : from === changesOn
            ? 'The tutor and the participant work at the same school.'
            : 'The former tutor has left.'
      stretches.push(stretch)
      from = stretch.to
    }
  }
  for (const { tutor, from, to, reason } of stretches) {
    sink.add('tutor_allocation', {
      valid_from: iso(from),
      valid_to: to === open ? null : iso(to),
      reason,
      version: to === open ? 1 : 2,
      participant_id: participantId,
      tutor_id: tutor.id,
    })
  }
  const current = stretches.find((stretch) => stretch.from <= world.today && world.today < stretch.to)
  return {
    currentTutorId: current?.tutor.id ?? null,
    primaryOn: (day) =>
      (stretches.find((stretch) => day < stretch.to) ?? stretches.at(-1))?.tutor ??
      holderOn(postAt(local, place), day),
    secondOn: (day) => holderOn(staff[number % staff.length] as Post, day),
  }
}

/** The first candidate with room takes the participant on, as long as the tutor stays. Books the load. */
function takeOn(candidates: readonly Post[], from: Day, to: Day): Stretch {
  for (const post of candidates) {
    const tutor = holderOn(post, from)
    const until = Math.min(to, tutor.to)
    if (overlapping(tutor, from, until) >= tutor.capacity) continue
    tutor.load.push([from, until])
    return { tutor, from, to: until, reason: null }
  }
  throw new Error('No tutor has room: more posts are needed for this scale.')
}

/** Never fewer than the greatest number on any one day. Drops what ended more than two years before, for no later cohort reaches back so far. */
function overlapping(tutor: TutorFacts, from: Day, to: Day): number {
  if (tutor.load.length > 60) tutor.load = tutor.load.filter(([, end]) => end > from - 730)
  return tutor.load.filter(([start, end]) => start < to && from < end).length
}
