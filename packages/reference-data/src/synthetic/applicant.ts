import { documentChecklist, eligibility, type DocumentKind, type EligibilityRoute } from '@cohortium/domain'
import type { AuthorityView, UniversityView } from './catalogue-view.ts'
import type { World } from './world.ts'
import { dayIn, iso, type Day } from './calendar.ts'
import { inventIdentity, writePerson, type Identity } from './people.ts'
import type { Random } from './random.ts'
import { schoolOn, type SchoolFacts, type Site } from './schools.ts'
import type { Sink } from './sink.ts'
import { ageFor, appointmentsFor, statusFor, type Appointment, type Status, type Story } from './story.ts'

/** Sites of an authority by who works there. */
export interface Sites {
  covered: readonly Site[]
  special: readonly Site[]
  earlyYears: readonly Site[]
}

export interface Applicant {
  personId: number
  story: Story
  identity: Identity
  status?: Status
  appointments: readonly Appointment[]
  authority: AuthorityView
  site: Site
  /** At which the applicant works on the day of interest. */
  school: SchoolFacts
  overseas: boolean
}

export interface ApplicantInput {
  world: World
  sink: Sink
  random: Random
  story: Story
  year: number
  authority: AuthorityView
  university: UniversityView
  sites: Sites
  /** Day for which the present school is wanted. */
  on: Day
  /** Day of withdrawal because the post was left, which the appointment then shows. */
  leftPostOn?: Day
}

export function sortSites(sites: readonly Site[]): Sites {
  const kindOf = (site: Site): SchoolFacts => site.schools.at(-1) as SchoolFacts
  return {
    covered: sites.filter((site) => site.schools.every((school) => school.covered)),
    special: sites.filter((site) => !kindOf(site).covered && kindOf(site).type !== 'early_years_setting'),
    earlyYears: sites.filter((site) => kindOf(site).type === 'early_years_setting'),
  }
}

/** People whose first school lies in the past, with all that is known of them before they apply. */
export function writeApplicant(input: ApplicantInput): Applicant {
  const { sink, random, story, year, authority, world } = input
  const site = siteFor(story, input.sites, random)
  const identity = inventIdentity(random, dayIn(year, 9, 1), ageFor(story, random))
  const status = statusFor(story, identity, year, random)
  const personId = writePerson(sink, identity, status !== undefined, random.chance(0.7), 'school')
  const planned = appointmentsFor(story, year, site, random.pick(input.sites.covered), random)
  const appointments = planned.map((appointment) => ended(appointment, input, random))
  for (const appointment of appointments) {
    sink.add('senco_appointment', {
      role: appointment.role,
      starts_on: iso(appointment.from),
      ends_on: appointment.to === undefined || appointment.to > world.today ? null : iso(appointment.to),
      person_id: personId,
      school_id: appointment.school.id,
    })
  }
  if (status) {
    sink.add('teacher_status', {
      kind: status.kind,
      awarded_on: iso(status.awardedOn),
      induction: status.induction,
      induction_completed_on:
        status.inductionCompletedOn === undefined ? null : iso(status.inductionCompletedOn),
      person_id: personId,
    })
  }
  const overseas = random.chance(0.03)
  if (overseas || year >= 2019) writeQualification(sink, personId, identity, overseas, random)
  if (overseas) writeEnglish(sink, personId, dayIn(year, 1, random.between(6, 28)), random)
  return {
    personId,
    story,
    identity,
    appointments,
    authority,
    overseas,
    site,
    school: schoolOn(site, input.on),
    ...(status ? { status } : {}),
  }
}

function siteFor(story: Story, sites: Sites, random: Random): Site {
  const wanted =
    story === 'special_setting' ? sites.special : story === 'early_years' ? sites.earlyYears : sites.covered
  return random.pick(wanted.length > 0 ? wanted : sites.covered)
}

/** Some have left the post since; whoever withdrew for that reason has. */
function ended(
  appointment: Appointment,
  { leftPostOn, year, world }: ApplicantInput,
  random: Random,
): Appointment {
  if (appointment.to !== undefined) return appointment
  if (leftPostOn !== undefined) return { ...appointment, to: Math.max(appointment.from, leftPostOn) }
  const leaves = dayIn(year + random.between(2, 9), random.pick([4, 8]), 30)
  const gone = random.chance(0.5) && leaves > appointment.from && leaves <= world.today
  return gone ? { ...appointment, to: leaves } : appointment
}

const degrees = [
  'BA (Hons) Primary Education',
  'BEd (Hons)',
  'BA (Hons) English',
  'BSc (Hons) Psychology',
  'BA (Hons) History',
  'PGCE Secondary',
] as const
const degreesAbroad = [
  'Licenciatura en Educación',
  'Magister pedagogiki',
  'Bachelor of Education (Lagos)',
  'Diplôme de professeur',
] as const

function writeQualification(
  sink: Sink,
  personId: number,
  identity: Identity,
  overseas: boolean,
  random: Random,
): void {
  const title = random.pick(overseas ? degreesAbroad : degrees)
  sink.add('qualification', {
    title,
    level: title.startsWith('PGCE') ? 7 : 6,
    overseas,
    enic_statement_reference: overseas ? `ENIC-${String(4_000_000_000 + personId)}` : null,
    awarded_on: iso(dayIn(Number(iso(identity.bornOn).slice(0, 4)) + 22, 7, 12)),
    person_id: personId,
  })
}

/** Bands in halves that meet the least accepted: 6.5 overall, 5.5 in each element. Source: S1. */
function writeEnglish(sink: Sink, personId: number, takenOn: Day, random: Random): void {
  const row = { taken_on: iso(takenOn), person_id: personId }
  if (random.chance(0.25)) {
    sink.add('english_evidence', {
      kind: 'approved_equivalent',
      overall: null,
      listening: null,
      reading: null,
      writing: null,
      speaking: null,
      equivalent_name: 'Cambridge C1 Advanced',
      ...row,
    })
    return
  }
  const band = (): number => 5.5 + random.between(0, 5) / 2
  sink.add('english_evidence', {
    kind: 'ielts',
    overall: 6.5 + random.between(0, 3) / 2,
    listening: band(),
    reading: band(),
    writing: band(),
    speaking: band(),
    equivalent_name: null,
    ...row,
  })
}

/** The route that the university's policy opens, by the domain's rule; none where it opens none. */
export function routeFor(applicant: Applicant, university: UniversityView, on: Day): EligibilityRoute | null {
  const { status, appointments, school } = applicant
  const present = appointments.find((each) => each.from <= on && (each.to === undefined || each.to >= on))
  const found = eligibility(university.policy, {
    teacherStatuses: status ? [status] : [],
    role: present?.role ?? null,
    employedInSetting: true,
    employedBySchool: school.type !== 'early_years_setting' && school.type !== 'further_education',
    experienced: appointments.some((each) => each.role === 'senco' && each.to !== undefined && each.to < on),
    accessToPupils: true,
    leadsAspectOfSen: true,
    headteacherSupports: true,
  })
  return found.routes[0]?.route ?? null
}

/** The papers that the case asks for, by the domain's checklist. */
export function documentsFor(
  applicant: Applicant,
  university: UniversityView,
  route: EligibilityRoute | null,
): DocumentKind[] {
  const { status, identity, overseas } = applicant
  const checklist = documentChecklist(university.policy, {
    route,
    inductions: status ? [status.induction] : [],
    namesDiffer: identity.formerly !== undefined,
    isOverseasQualified: overseas,
    needsEnglish: overseas,
  })
  return checklist.map((item) => item.kind)
}
