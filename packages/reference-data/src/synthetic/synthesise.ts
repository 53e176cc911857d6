import type { Catalogue } from '../catalogue/catalogue.ts'
import { sortSites } from './applicant.ts'
import { writeBoards } from './boards.ts'
import { lastCatalogueId } from './catalogue-view.ts'
import { cohortKey, writeCohorts, type CohortFacts } from './cohorts.ts'
import { writeEvaluations } from './evaluation.ts'
import { writeOtherApplications } from './others.ts'
import { writeEnrolment, type Setting } from './participants.ts'
import type { Chunk } from './rows.ts'
import { writeSchools } from './schools.ts'
import { writeSharedPractice } from './shared-practice.ts'
import { createSink } from './sink.ts'
import { writeGroupTutors, writeTutors } from './tutors.ts'
import { cellKey, currentYear, finalYear, firstYear, participantCounts } from './volumes.ts'
import { createWorld } from './world.ts'

export interface SyntheticOptions {
  /** Equal seeds and scales give equal rows on every machine. */
  seed: number | string
  /** Multiple of 2,000 participants, above 0; every state of every state machine occurs from 1 on. */
  scale: number
  catalogue: Catalogue
  /** The day on which the demonstration stands; nothing in it has happened later. */
  today?: string
}

/** The demonstration's day: mid-way through the 2023/24 cohort. */
export const demonstrationDate = '2024-01-15'

/**
 * Schools, tutors, cohorts and people with their histories, all invented, in chunks of some thousand rows whose parents
 * are in the same chunk or an earlier one.
 */
export function* synthesise({
  seed,
  scale,
  catalogue,
  today = demonstrationDate,
}: SyntheticOptions): Generator<Chunk, void> {
  if (!(scale > 0)) throw new RangeError(`The scale must be above 0; it was ${scale}.`)
  const world = createWorld(catalogue, seed, scale, today)
  const counts = participantCounts(scale)
  const sink = createSink({ resource: lastCatalogueId })
  const schools = yield* drained(sink, writeSchools(world, sink))
  const cohorts = yield* drained(sink, writeCohorts(world, counts, sink))
  const boards = writeBoards(world, sink)
  const posts = writeTutors(world, counts, sink)
  const inAuthority = (year: number, code: string): number =>
    counts.get(cellKey(Math.min(year, currentYear), code)) ?? 0
  yield* drained(
    sink,
    writeGroupTutors(
      world,
      cohorts,
      posts,
      (group, year) =>
        groupSize(
          inAuthority(year, group.authority.code),
          cohorts.get(cohortKey(group.authority.university.id, year)) as CohortFacts,
          group.authority.id,
        ),
      sink,
    ),
  )
  writeSharedPractice(world, cohorts, sink)
  yield sink.drain()
  const setting: Setting = {
    world,
    sink,
    cohorts,
    boards,
    posts,
    sites: new Map([...schools].map(([id, sites]) => [id, sortSites(sites)])),
  }
  let number = 0
  for (let year = firstYear; year <= finalYear; year++) {
    for (const university of world.view.universities) {
      const cohort = cohorts.get(cohortKey(university.id, year)) as CohortFacts
      let placeInCohort = 0
      let expected = 0
      for (const [authorityId, groups] of cohort.groups) {
        const code = groups[0]?.authority.code ?? ''
        const count = inAuthority(year, code)
        expected += count
        if (year === finalYear) continue
        const size = groupSize(count, cohort, authorityId)
        for (let place = 0; place < count; place++) {
          const group = groups[Math.min(groups.length - 1, Math.floor(place / size))]
          if (!group) throw new Error(`No group for ${code} in ${year}.`)
          writeEnrolment(setting, { cohort, group, number, placeInCohort, placeInAuthority: place })
          number++
          placeInCohort++
          if (sink.size >= 5_000) yield sink.drain()
        }
      }
      yield* drained(sink, writeOtherApplications(setting, cohort, expected))
      if (year !== finalYear) yield* drained(sink, writeEvaluations(world, cohort, expected, sink))
    }
  }
  if (sink.size > 0) yield sink.drain()
}

/** Participants of each group of the authority, as even as can be. */
function groupSize(count: number, cohort: CohortFacts, authorityId: number): number {
  return Math.max(1, Math.ceil(count / (cohort.groups.get(authorityId)?.length ?? 1)))
}

/** Hands the chunk on whenever the writer pauses. */
function* drained<T>(sink: ReturnType<typeof createSink>, writer: Generator<void, T>): Generator<Chunk, T> {
  for (;;) {
    const step = writer.next()
    if (step.done) return step.value
    yield sink.drain()
  }
}
