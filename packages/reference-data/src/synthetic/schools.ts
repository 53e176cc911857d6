import { isMainstreamOrMaintainedNursery, type SchoolType } from '@cohortium/domain'
import type { AuthorityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { dayIn, iso, type Day } from './calendar.ts'
import { localities, saints, schoolNameStems, type Locality } from './places.ts'
import type { Random } from './random.ts'
import { schoolKindWheel, type SchoolKind } from './school-mix.ts'
import type { Sink } from './sink.ts'

export interface SchoolFacts {
  id: number
  type: SchoolType
  covered: boolean
  opened: Day
  closed?: Day
}

/** A setting over time: the school of today and, where it was reconstituted, the closed one before it. */
export interface Site {
  authority: AuthorityView
  schools: readonly SchoolFacts[]
}

/** The school that worked at the site on the day. */
export function schoolOn(site: Site, day: Day): SchoolFacts {
  return (
    site.schools.find((school) => school.closed === undefined || day <= school.closed) ??
    (site.schools.at(-1) as SchoolFacts)
  )
}

/** Schools of the whole consortium at scale 1. */
const schoolsAtScaleOne = 600

/** Distance walked over the wheel of a hundred kinds; coprime to it. */
const step = 37

const firstUrn = 900_000

/** Six digits from the first URN on leave room for so many; beyond, more people share a school. */
const schoolsAtMost = 95_000

/** Writes every school, authority by authority, and answers the sites of each authority (by identifier). */
export function* writeSchools(
  world: World,
  sink: Sink,
): Generator<void, ReadonlyMap<number, readonly Site[]>> {
  const sites = new Map<number, readonly Site[]>()
  let urn = firstUrn
  const nextUrn = (): string => String(urn++)
  for (const locality of localities) {
    const authority = world.view.authorities.find((candidate) => candidate.code === locality.authority)
    if (!authority) throw new Error(`The catalogue holds no authority ${locality.authority}.`)
    const random = world.random.fork('schools', authority.id)
    const wanted = Math.max(
      8,
      Math.round(Math.min(schoolsAtMost, schoolsAtScaleOne * world.scale) * locality.weight),
    )
    const own: Site[] = []
    for (let made = 0; made < wanted;) {
      const kind = schoolKindWheel[
        (own.length * step + authority.id * 11) % schoolKindWheel.length
      ] as SchoolKind
      const site = writeSite({ authority, locality, kind, number: own.length, random, nextUrn, sink })
      own.push(site)
      made += site.schools.length
      if (sink.size >= 5_000) yield
    }
    sites.set(authority.id, own)
  }
  return sites
}

interface SiteInput {
  authority: AuthorityView
  locality: Locality
  kind: SchoolKind
  number: number
  random: Random
  nextUrn: () => string
  sink: Sink
}

/** One in eight academies shows the maintained school that it replaced. */
function writeSite(input: SiteInput): Site {
  const { kind, random, sink } = input
  const name = schoolName(input)
  const place = random.pick(input.locality.towns)
  const replaced = kind.type.startsWith('academy_') && kind.phase !== 'not_applicable' && random.chance(0.13)
  if (!replaced)
    return {
      authority: input.authority,
      schools: [writeSchool(input, kind, name, place, dayIn(1950 + random.between(0, 48), 9, 1))],
    }
  const conversion = dayIn(random.between(2012, 2019), random.pick([2, 4, 9]), 1)
  const before: SchoolKind = {
    ...kind,
    type: 'community_school',
    suffix: kind.phase === 'secondary' ? 'School' : 'Primary School',
  }
  const old = writeSchool(
    input,
    before,
    `${name.stem} ${before.suffix}`,
    place,
    dayIn(1950 + random.between(0, 40), 9, 1),
    conversion - 1,
  )
  const now = writeSchool(input, kind, name, place, conversion)
  sink.add('school_succession', {
    predecessor_id: old.id,
    successor_id: now.id,
    succeeded_on: iso(conversion),
  })
  return { authority: input.authority, schools: [old, now] }
}

function writeSchool(
  input: SiteInput,
  kind: SchoolKind,
  name: string | { stem: string; full: string },
  [town, district]: readonly [string, string],
  opened: Day,
  closed?: Day,
): SchoolFacts {
  const { authority, random, sink, number } = input
  const covered = isMainstreamOrMaintainedNursery(kind.type)
  const status = closed !== undefined ? 'closed' : number % 90 === 41 ? 'open_but_proposed_to_close' : 'open'
  const id = sink.add('school', {
    urn: kind.registered === false ? null : input.nextUrn(),
    laestab:
      kind.registered === false
        ? null
        : `${authority.dfeCode}/${String(kind.numbersFrom + (number % 1000)).padStart(4, '0')}`,
    name: typeof name === 'string' ? name : name.full,
    phase: kind.phase,
    type: kind.type,
    status,
    town,
    postcode: `${district} ${random.between(1, 9)}${random.pick(inwardLetters)}${random.pick(inwardLetters)}`,
    opened_on: iso(opened),
    closed_on: closed === undefined ? null : iso(closed),
    is_synthetic: true,
    mainstream_or_maintained_nursery: covered,
    local_authority_id: authority.id,
    version: 1,
  })
  return { id, type: kind.type, covered, opened, ...(closed === undefined ? {} : { closed }) }
}

const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ']

/** A stem that differs from school to school of an authority as long as stems last, then a place is put before it. */
function schoolName({ kind, number, authority, locality }: SiteInput): { stem: string; full: string } {
  const church = kind.suffix.includes('Church') || kind.suffix.includes('Catholic')
  const stems = church ? saints : schoolNameStems
  const stem = stems[(number * 7 + authority.id * 5) % stems.length] as string
  const round = Math.floor(number / stems.length)
  const town = locality.towns[(number + round) % locality.towns.length]?.[0] ?? ''
  const place = round > 0 || church ? `${town} ${stem}` : stem
  return { stem: place, full: `${place} ${kind.suffix}` }
}
