import { isMainstreamOrMaintainedNursery, type SchoolStatus, type SchoolType } from '@cohortium/domain'
import type { AuthorityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { dayIn, iso, onWeekday, type Day } from './calendar.ts'
import { localities, saints, schoolNameStems, type Locality } from './places.ts'
import type { Random } from './random.ts'
import { schoolKindWheel, type SchoolKind } from './school-mix.ts'
import { chunkSize, type Sink } from './sink.ts'

export interface SchoolFacts {
  id: number
  type: SchoolType
  covered: boolean
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
  const write = schoolWriter(sink)
  for (const locality of localities) {
    const authority = world.view.authorities.find((candidate) => candidate.code === locality.authority)
    if (!authority) throw new Error(`The catalogue holds no authority ${locality.authority}.`)
    const random = world.random.fork('schools', authority.id)
    const total = Math.min(schoolsAtMost, schoolsAtScaleOne * world.scale)
    const wanted = Math.max(8, Math.round(total * locality.weight))
    const nameFor = namer(locality, authority.id)
    const own: Site[] = []
    for (let made = 1; made < wanted;) {
      const number = own.length
      const kind = schoolKindWheel[(number * step + authority.id * 11) % schoolKindWheel.length] as SchoolKind
      const plan = { authority, kind, random, number, ...nameFor(kind, number) }
      const schools = writeSite(plan, write, sink)
      own.push({ authority, schools })
      made += schools.length
      if (sink.size >= chunkSize) yield
    }
    const planned: SchoolKind = {
      type: 'free_school',
      phase: 'primary',
      share: 0,
      suffix: 'Free School',
      numbersFrom: 2000,
    }
    const opening = { authority, kind: planned, random, number: 0, ...nameFor(planned, own.length) }
    write(opening, { opened: onWeekday(world.today + 230, 0), status: 'proposed_to_open' })
    sites.set(authority.id, own)
  }
  return sites
}

interface SchoolPlan {
  authority: AuthorityView
  kind: SchoolKind
  /** Place among the authority's sites, from 0. */
  number: number
  stem: string
  town: string
  district: string
  random: Random
}

/** One in eight academies shows the maintained school that it replaced. */
function writeSite(plan: SchoolPlan, write: WriteSchool, sink: Sink): SchoolFacts[] {
  const { kind, random, number } = plan
  const founded = dayIn(1950 + random.between(0, 48), 9, 1)
  const status = number % 90 === 41 ? 'open_but_proposed_to_close' : 'open'
  // An academy or free school opened within this programme's years, but on which day is not recorded for most.
  const recent = kind.type.startsWith('academy_') || kind.type === 'free_school'
  const replaced = kind.type.startsWith('academy_') && kind.phase !== 'not_applicable' && random.chance(0.13)
  if (!replaced) return [write(plan, { opened: recent ? null : founded, status })]
  const conversion = dayIn(random.between(2012, 2019), random.pick([2, 4, 9]), 1)
  const suffix = kind.phase === 'secondary' ? 'School' : 'Primary School'
  const before: SchoolKind = { ...kind, type: 'community_school', suffix }
  const old = write({ ...plan, kind: before }, { opened: founded, closed: conversion - 1, status: 'closed' })
  const now = write(plan, { opened: conversion, status })
  sink.add('school_succession', {
    predecessor_id: old.id,
    successor_id: now.id,
    succeeded_on: iso(conversion),
  })
  return [old, now]
}

interface Life {
  opened: Day | null
  closed?: Day
  status: SchoolStatus
}
type WriteSchool = (plan: SchoolPlan, life: Life) => SchoolFacts

const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ'.split('')

/** Gives every school the next URN, and the next establishment number of its authority and range. */
function schoolWriter(sink: Sink): WriteSchool {
  let urn = firstUrn
  const given = new Map<string, number>()
  return ({ authority, kind, stem, town, district, random }, { opened, closed, status }) => {
    const covered = isMainstreamOrMaintainedNursery(kind.type)
    const range = `${authority.dfeCode}/${kind.numbersFrom}`
    const place = given.get(range) ?? 0
    given.set(range, place + 1)
    const establishment = String(kind.numbersFrom + (place % 1000)).padStart(4, '0')
    const registered = kind.registered !== false
    const id = sink.add('school', {
      urn: registered ? String(urn++) : null,
      laestab: registered ? `${authority.dfeCode}/${establishment}` : null,
      name: `${stem} ${kind.suffix}`,
      phase: kind.phase,
      type: kind.type,
      status,
      town,
      postcode: `${district} ${random.between(1, 9)}${random.pick(inwardLetters)}${random.pick(inwardLetters)}`,
      opened_on: opened === null ? null : iso(opened),
      closed_on: closed === undefined ? null : iso(closed),
      is_synthetic: true,
      mainstream_or_maintained_nursery: covered,
      local_authority_id: authority.id,
      version: 1,
    })
    return { id, type: kind.type, covered, ...(closed === undefined ? {} : { closed }) }
  }
}

const namesTried = 12

/** A stem and a town; the town comes into the name where the stem alone is taken. Repeats only when both run out. */
function namer(
  locality: Locality,
  turn: number,
): (kind: SchoolKind, number: number) => Pick<SchoolPlan, 'stem' | 'town' | 'district'> {
  const taken = new Set<string>()
  return (kind, number) => {
    const stems =
      kind.suffix.includes('Church') || kind.suffix.includes('Catholic') ? saints : schoolNameStems
    const base = stems[(number * 7 + turn * 5) % stems.length] as string
    for (let tried = 0; ; tried++) {
      const [town, district] = locality.towns[
        (number + tried) % locality.towns.length
      ] as (typeof locality.towns)[number]
      const stem = tried === 0 && stems === schoolNameStems ? base : `${town} ${base}`
      const name = `${stem} ${kind.suffix}`
      if (taken.has(name) && tried < namesTried) continue
      taken.add(name)
      return { stem, town, district }
    }
  }
}
