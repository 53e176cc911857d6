import { writeApplicant, type Sites } from './applicant.ts'
import { writeApplication } from './application.ts'
import { closedFates, openFates, type ApplicationFate } from './application-path.ts'
import { dayIn } from './calendar.ts'
import type { AuthorityView } from './catalogue-view.ts'
import type { CohortFacts } from './cohorts.ts'
import { applicationsSince, type Setting } from './participants.ts'
import type { Random } from './random.ts'
import { refusedCase } from './refusals.ts'
import { chunkSize } from './sink.ts'
import { storyOf } from './story.ts'
import { currentYear, finalYear } from './volumes.ts'

/** For ten who took part, so many applied in vain; for the final cohort, so many have applied so far. */
const inVain = 1.7
const soFar = 4

/** Applications that made nobody a participant: of past cohorts settled ones, of the final cohort live ones. */
export function* writeOtherApplications(
  setting: Setting,
  cohort: CohortFacts,
  participants: number,
): Generator<void, void> {
  if (cohort.year < applicationsSince) return
  const final = cohort.year === finalYear
  const fates = final ? openFates : closedFates
  const count = Math.max(
    final ? openFates.length : 1,
    Math.round((participants * (final ? soFar : inVain)) / 10),
  )
  const authorities = [...cohort.groups.keys()]
  for (let number = 0; number < count; number++) {
    const random = setting.world.random.fork('other applicant', cohort.id * 1_000_000 + number)
    const authority = setting.world.view.authorities.find(
      (each) => each.id === authorities[number % authorities.length],
    ) as AuthorityView
    writeOther(setting, cohort, authority, fates[number % fates.length] as ApplicationFate, number, random)
    if (setting.sink.size >= chunkSize) yield
  }
}

function writeOther(
  { world, sink, sites }: Setting,
  cohort: CohortFacts,
  authority: AuthorityView,
  fate: ApplicationFate,
  number: number,
  random: Random,
): void {
  const { university, year } = cohort
  const final = year === finalYear
  const deferred = fate === 'deferred_and_offered'
  const submittedOn = deferred
    ? dayIn(currentYear, 8, random.between(1, 25))
    : final
      ? dayIn(currentYear, 11, 6) + random.between(0, 55)
      : cohort.closesOn - random.between(0, 90)
  const settledOn = final
    ? Math.min(world.today, Math.max(submittedOn, world.today - random.between(0, 14)))
    : cohort.closesOn + random.between(0, 20)
  const refused = fate === 'rejected' ? refusedCase(university.policy, number + cohort.id) : undefined
  const applicant = writeApplicant({
    world,
    sink,
    university,
    authority,
    random,
    story:
      refused?.story ??
      storyOf(number * 7 + cohort.id, Math.min(year, currentYear), university.policy.eytsScope !== null),
    year: final ? currentYear : year,
    sites: sites.get(authority.id) as Sites,
    on: submittedOn,
  })
  writeApplication({
    world,
    sink,
    random,
    applicant,
    cohort,
    fate,
    submittedOn,
    settledOn,
    ...(refused ? { refusal: refused.refusal } : {}),
    programmeId: world.view.programmes['PGCERT-NASENCO'].id,
  })
}
