import type { AuthorityView, UniversityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { dayIn, iso, type Day } from './calendar.ts'
import { groupSize, type Cohorts, type GroupFacts } from './cohorts.ts'
import { inventIdentity, writePerson } from './people.ts'
import { localities } from './places.ts'
import { chunkSize, type Sink } from './sink.ts'
import { expectedIn, finalYear, firstYear, peakOf, type Counts } from './volumes.ts'

export interface TutorFacts {
  id: number
  capacity: number
  from: Day
  /** First day on which the tutor no longer works here. */
  to: Day
  /** Current and coming allocations, as pairs of first day and first day after. */
  load: [Day, Day][]
}

/** A tutor's post and its holders in succession; every day of the programme has exactly one. */
export type Post = readonly TutorFacts[]

export interface Posts {
  /** By authority identifier. */
  local: ReadonlyMap<number, readonly Post[]>
  /** By university identifier. */
  university: ReadonlyMap<number, readonly Post[]>
}

/** Participants of one cohort whom a local tutor takes on. */
export const participantsPerPost = 9
const participantsPerUniversityPost = 60

export function holderOn(post: Post, day: Day): TutorFacts {
  return post.find((tutor) => day < tutor.to) ?? (post.at(-1) as TutorFacts)
}

/** The post that looks after the participant at this place (from 0) of an authority's year. */
export function postAt(posts: readonly Post[], place: number): Post {
  return posts[Math.floor(place / participantsPerPost) % posts.length] as Post
}

export function writeTutors(world: World, counts: Counts, sink: Sink): Posts {
  const local = new Map<number, readonly Post[]>()
  const university = new Map<number, readonly Post[]>()
  const peaks = new Map<number, number>()
  for (const authority of world.view.authorities) {
    const peak = peakOf(counts, authority.code)
    peaks.set(authority.university.id, (peaks.get(authority.university.id) ?? 0) + peak)
    const wanted = Math.ceil(peak / participantsPerPost) + 1
    local.set(
      authority.id,
      Array.from({ length: wanted }, (_, number) =>
        writePost(world, sink, { authority, university: null, number }),
      ),
    )
  }
  for (const each of world.view.universities) {
    const wanted = Math.max(2, Math.ceil((peaks.get(each.id) ?? 0) / participantsPerUniversityPost))
    university.set(
      each.id,
      Array.from({ length: wanted }, (_, number) =>
        writePost(world, sink, { authority: null, university: each, number }),
      ),
    )
  }
  return { local, university }
}

type PostInput =
  | { authority: AuthorityView; university: null; number: number }
  | { authority: null; university: UniversityView; number: number }

/** One to three holders over the years; handing over on 1 August, between two cohorts. */
function writePost(world: World, sink: Sink, input: PostInput): Post {
  const home = input.authority ?? input.university
  const random = world.random.fork(
    input.authority ? 'local post' : 'university post',
    home.id * 10_000 + input.number,
  )
  const holders: TutorFacts[] = []
  let from = firstYear
  while (from < finalYear) {
    const until = from + random.between(6, 11)
    const last = until >= finalYear - 1
    holders.push(writeTutor(world, sink, input, dayIn(from, 8, 1), last ? null : dayIn(until, 8, 1)))
    from = last ? finalYear : until
  }
  return holders
}

const localRoles = [
  'SEN advisory teacher',
  'Experienced SENCO',
  'Specialist teacher for autism',
  'SEN advisory teacher',
] as const
const universityRoles = ['Lecturer in education', 'Senior lecturer in inclusive education'] as const

function writeTutor(world: World, sink: Sink, input: PostInput, from: Day, to: Day | null): TutorFacts {
  const id = sink.reserve('tutor')
  const random = world.random.fork('tutor', id)
  const personId = writePerson(
    sink,
    inventIdentity(random, from, random.between(33, 55)),
    input.authority !== null,
    true,
    'tutors',
  )
  const capacity = input.authority ? 14 : 30
  sink.put('tutor', {
    id,
    reference: `TUT-${String(id).padStart(4, '0')}`,
    kind: input.authority ? 'local' : 'university',
    capacity,
    active_from: iso(from),
    active_to: to === null ? null : iso(to),
    professional_role: random.pick(input.authority ? localRoles : universityRoles),
    version: 1,
    person_id: personId,
    university_id: input.university?.id ?? null,
  })
  for (const authority of authoritiesServed(world, input)) {
    sink.put('tutor_local_authority', { tutor_id: id, local_authority_id: authority.id })
  }
  return { id, capacity, from, to: to ?? Number.MAX_SAFE_INTEGER, load: [] }
}

/**
 * A local tutor serves the home authority, every third also the next one of the same university. A university's tutors
 * serve its authorities; Exeter's also Devon, from where a few participants come by an override of the routing.
 */
function authoritiesServed(world: World, { authority, university, number }: PostInput): AuthorityView[] {
  const all = world.view.authorities
  if (university) {
    return all.filter(
      (each) =>
        each.university === university ||
        (university.code === 'EXETER' && each.code === localities[2]?.authority),
    )
  }
  const siblings = all.filter((each) => each.university === authority.university)
  const next = siblings[(siblings.indexOf(authority) + 1) % siblings.length]
  return number % 3 === 2 && next && next !== authority ? [authority, next] : [authority]
}

/** The posts that teach a group: those of its participants' tutors, and one of the university. */
function postsOfGroup(posts: Posts, group: GroupFacts, size: number): Post[] {
  const local = posts.local.get(group.authority.id) ?? []
  const first = group.number * size
  const teaching = new Set<Post>()
  for (let place = first; place < first + size; place += 1) teaching.add(postAt(local, place))
  const university = posts.university.get(group.authority.university.id) ?? []
  teaching.add(university[(group.number + group.authority.id) % university.length] as Post)
  return [...teaching]
}

export function* writeGroupTutors(
  world: World,
  cohorts: Cohorts,
  posts: Posts,
  counts: Counts,
  sink: Sink,
): Generator<void, void> {
  for (const cohort of cohorts.values()) {
    const firstDay = Math.min(cohort.startsOn, world.today)
    for (const groups of cohort.groups.values()) {
      for (const group of groups) {
        const size = groupSize(expectedIn(counts, cohort.year, group.authority.code), groups.length)
        for (const post of postsOfGroup(posts, group, size)) {
          sink.put('delivery_group_tutor', {
            tutor_id: holderOn(post, firstDay).id,
            delivery_group_id: group.id,
          })
        }
      }
    }
    if (sink.size >= chunkSize) yield
  }
}
