import type { Catalogue } from '../catalogue/catalogue.ts'
import { sortSites } from './applicant.ts'
import { writeBoards } from './boards.ts'
import { lastCatalogueId } from './catalogue-view.ts'
import { cohortKey, groupSize, writeCohorts, type CohortFacts } from './cohorts.ts'
import { writeEvaluations } from './evaluation.ts'
import { writeOtherApplications } from './others.ts'
import { writeParticipation, type Setting } from './participants.ts'
import type { Chunk } from './rows.ts'
import { writeSchools } from './schools.ts'
import { writeSharedPractice } from './shared-practice.ts'
import { chunkSize, createSink, drained, type Sink } from './sink.ts'
import { writeGroupTutors, writeTutors } from './tutors.ts'
import { expectedIn, finalYear, firstYear, participantCounts, type Counts } from './volumes.ts'
import { createWorld, type World } from './world.ts'

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
  const setting = yield* writeSetting(world, counts, sink)
  // Over all participants, so that rare stories come up in proportion.
  let number = 0
  for (let year = firstYear; year <= finalYear; year++) {
    for (const university of world.view.universities) {
      const cohort = setting.cohorts.get(cohortKey(university.id, year)) as CohortFacts
      const expected = cohortSize(cohort, counts)
      if (year !== finalYear) {
        yield* drained(sink, writeCohortMembers(setting, cohort, counts, number))
        yield* drained(sink, writeEvaluations(world, cohort, expected, sink))
        number += expected
      }
      yield* drained(sink, writeOtherApplications(setting, cohort, expected))
    }
  }
  if (sink.size > 0) yield sink.drain()
}

/** Everything that stands before the first participant comes. */
function* writeSetting(world: World, counts: Counts, sink: Sink): Generator<Chunk, Setting> {
  const schools = yield* drained(sink, writeSchools(world, sink))
  const cohorts = yield* drained(sink, writeCohorts(world, counts, sink))
  const boards = writeBoards(world, sink)
  const posts = writeTutors(world, counts, sink)
  yield* drained(sink, writeGroupTutors(world, cohorts, posts, counts, sink))
  writeSharedPractice(world, cohorts, sink)
  yield sink.drain()
  const sites = new Map([...schools].map(([id, own]) => [id, sortSites(own)]))
  return { world, sink, cohorts, boards, posts, sites, returning: new Map() }
}

function cohortSize(cohort: CohortFacts, counts: Counts): number {
  const codes = [...cohort.groups.values()].map(([group]) => group?.authority.code ?? '')
  return codes.reduce((sum, code) => sum + expectedIn(counts, cohort.year, code), 0)
}

/** @param before participants of all cohorts before this one */
function* writeCohortMembers(
  setting: Setting,
  cohort: CohortFacts,
  counts: Counts,
  before: number,
): Generator<void, void> {
  let placeInCohort = 0
  for (const groups of cohort.groups.values()) {
    const count = expectedIn(counts, cohort.year, groups[0]?.authority.code ?? '')
    const size = groupSize(count, groups.length)
    for (let place = 0; place < count; place++) {
      const group = groups[Math.floor(place / size)]
      if (!group) throw new Error(`Cohort ${cohort.id} has too few groups.`)
      writeParticipation(setting, {
        cohort,
        group,
        number: before + placeInCohort,
        placeInCohort,
        placeInAuthority: place,
      })
      placeInCohort++
      if (setting.sink.size >= chunkSize) yield
    }
  }
}
