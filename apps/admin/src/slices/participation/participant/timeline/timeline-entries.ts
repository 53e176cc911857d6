import {
  applicationMachine,
  awardMachine,
  moduleRegistrationMachine,
  participantMachine,
  type Machine,
} from '@cohortium/domain'
import type { ParticipantTimelineQuery } from '@/gql/graphql.ts'
import { applicationLooks } from '@/slices/admissions/application/application-labels.ts'
import { awardLooks } from '@/slices/assessment/award/award-labels.ts'
import { moduleStateLooks } from '@/slices/assessment/module-registration/module-labels.ts'
import { sentenceOf } from '@/ui/format.ts'
import type { TimelineEntry } from '@/ui/Timeline.vue'
import { agreementLooks } from '../overview/overview-labels.ts'
import { participantLooks, type Look } from '../participant-labels.ts'

/** Everything known of the participant. */
export type TimelineFacts = NonNullable<ParticipantTimelineQuery['participant']>

interface Step {
  readonly id: string
  readonly name: string
  readonly occurredAt: string
  readonly actor?: string
  readonly reason?: string | null
}

/** What happened to a participant from the application on, the latest first. */
export function timelineEntries(facts: TimelineFacts): TimelineEntry[] {
  const entries = [
    ...applicationEntries(facts),
    ...participantEntries(facts),
    ...moduleEntries(facts),
    ...awardEntries(facts),
    ...agreementEntries(facts),
  ]
  // Dates without an hour stand at the beginning of their day; what was said first stays before what followed.
  return entries
    .map((entry, place) => ({ entry, place }))
    .sort((a, b) =>
      a.entry.date === b.entry.date ? b.place - a.place : a.entry.date < b.entry.date ? 1 : -1,
    )
    .map(({ entry }) => entry)
}

/** What the step does, who took it, and why. */
function detailOf(machine: Machine, { name, actor, reason }: Step): string {
  const does = machine.transitions[name]?.description ?? ''
  const who = actor && `By the ${sentenceOf(actor).toLowerCase()}.`
  return [does, who, reason].filter(Boolean).join(' ')
}

const entry = (title: string, machine: Machine, step: Step, look: Look): TimelineEntry => ({
  key: step.id,
  date: step.occurredAt,
  title,
  detail: detailOf(machine, step),
  icon: look.icon,
  tone: look.tone,
})

const applicationEntries = ({ application }: TimelineFacts): TimelineEntry[] =>
  (application?.transitions ?? []).map((step) => {
    const look = applicationLooks[step.toState]
    return entry(`Application: ${look.label.toLowerCase()}`, applicationMachine, step, look)
  })

function participantEntries({ id, reference, registeredOn, transitions }: TimelineFacts): TimelineEntry[] {
  const { icon, tone } = participantLooks.REGISTERED
  const registered = {
    key: id,
    date: registeredOn,
    title: reference ? `Registered as ${reference}` : 'Registered',
    icon,
    tone,
  }
  const steps = (transitions ?? []).map((step) => {
    const look = participantLooks[step.toState]
    // What counts is the day from which it holds, which may be earlier than the moment it was recorded.
    const date = step.effectiveOn === step.occurredAt.slice(0, 10) ? step.occurredAt : step.effectiveOn
    return { ...entry(`Registration: ${look.label.toLowerCase()}`, participantMachine, step, look), date }
  })
  return [registered, ...steps]
}

const moduleEntries = ({ timelineModules }: TimelineFacts): TimelineEntry[] =>
  timelineModules.nodes.flatMap(({ id, module, registeredOn, transitions }) => [
    {
      key: id,
      date: registeredOn,
      title: `${module.code}: registered`,
      icon: 'i-lucide-book-open',
      tone: 'neutral' as const,
    },
    ...(transitions ?? []).map((step) => {
      const look = moduleStateLooks[step.toState]
      return entry(`${module.code}: ${look.label.toLowerCase()}`, moduleRegistrationMachine, step, look)
    }),
  ])

const awardEntries = ({ timelineAwards }: TimelineFacts): TimelineEntry[] =>
  (timelineAwards?.nodes ?? []).flatMap(({ id, title, recommendedOn, transitions }) => [
    { key: id, date: recommendedOn, title: `${title}: recommended`, ...lookOf(awardLooks.RECOMMENDED) },
    ...(transitions ?? []).map((step) => {
      const look = awardLooks[step.toState]
      return entry(`${title}: ${look.label.toLowerCase()}`, awardMachine, step, look)
    }),
  ])

const agreementEntries = ({ timelineAgreements }: TimelineFacts): TimelineEntry[] =>
  (timelineAgreements?.nodes ?? []).flatMap(({ id, status, sentOn, answeredOn, signatoryRole, school }) => {
    const detail = [school?.name, answeredOn ? signatoryRole : null].filter(Boolean).join(', ')
    const sent = sentOn
      ? [
          {
            key: `${id} sent`,
            date: sentOn,
            title: 'Release agreement: sent',
            detail: school?.name,
            ...lookOf(agreementLooks.SENT),
          },
        ]
      : []
    const look = agreementLooks[status]
    const answered = answeredOn
      ? [
          {
            key: id,
            date: answeredOn,
            title: `Release agreement: ${look.label.toLowerCase()}`,
            detail,
            ...lookOf(look),
          },
        ]
      : []
    return [...sent, ...answered]
  })

const lookOf = ({ icon, tone }: Pick<Look, 'icon' | 'tone'>) => ({ icon, tone })
