import { deadlineRadar, isLive, type ParticipantState as StateWord } from '@cohortium/domain'
import type { NextStepFactsFragment } from '@/gql/graphql.ts'
import { daysOf, missedDays } from '@/slices/participation/attendance/days.ts'
import { concernCategoryLabels } from '@/slices/participation/concern/concern-labels.ts'
import { countOf, formatDate, timeLeft } from '@/ui/format.ts'
import type { Tone } from '@/ui/tone.ts'

/** Something that somebody should do for the participant. */
export interface NextStep {
  readonly key: string
  readonly title: string
  readonly detail?: string
  readonly icon: string
  readonly tone: Extract<Tone, 'error' | 'warning' | 'info'>
  /** Section of the participant's page that tells more. */
  readonly tab: string
}

type Facts = NextStepFactsFragment

/** What is to be done now, the most urgent first; nothing once the registration has ended. */
export function nextSteps(facts: Facts, today: string): NextStep[] {
  if (!isLive(facts.status.toLowerCase() as StateWord)) return []
  const steps = [
    ...deadlineSteps(facts, today),
    ...concernSteps(facts),
    ...evidenceSteps(facts, today),
    ...moduleSteps(facts, today),
    ...daySteps(facts),
    ...placeSteps(facts, today),
  ]
  const urgency = { error: 0, warning: 1, info: 2 }
  return steps.sort((a, b) => urgency[a.tone] - urgency[b.tone])
}

function deadlineSteps({ statutoryDeadline, university }: Facts, today: string): NextStep[] {
  const { outlook, lastBoardInTime, nextBoard } = deadlineRadar(
    statutoryDeadline,
    university.examBoards.nodes,
    today,
  )
  const step = (tone: NextStep['tone'], title: string, detail: string): NextStep[] => [
    { key: 'deadline', tone, title, detail, icon: 'i-lucide-clock-alert', tab: '' },
  ]
  const due = statutoryDeadline ? formatDate(statutoryDeadline) : ''
  if (outlook === 'passed') {
    const detail = nextBoard
      ? `It was ${due}. The next exam board meets on ${formatDate(nextBoard.meetsOn)}.`
      : `It was ${due}. No exam board is scheduled.`
    return step('error', 'Statutory deadline missed', detail)
  }
  if (outlook === 'board_misses' && nextBoard)
    return step(
      'error',
      'No exam board in time',
      `The next one meets on ${formatDate(nextBoard.meetsOn)}, after the deadline of ${due}.`,
    )
  if (outlook === 'no_board') return step('warning', 'No exam board scheduled', `The award is due by ${due}.`)
  if (outlook === 'last_board' && lastBoardInTime)
    return step(
      'warning',
      'Last exam board before the deadline',
      `It meets on ${formatDate(lastBoardInTime.meetsOn)}; the award is due by ${due}.`,
    )
  return []
}

function concernSteps({ openConcerns }: Facts): NextStep[] {
  return (openConcerns?.nodes ?? []).map(({ id, severity, category, summary, status }) => ({
    key: id,
    title: `${status === 'OPEN' ? 'Act on' : 'Follow up'} a concern: ${concernCategoryLabels[category].toLowerCase()}`,
    detail: summary,
    icon: 'i-lucide-flag',
    tone: severity === 'HIGH' ? 'error' : 'warning',
    tab: 'concerns',
  }))
}

function evidenceSteps({ waitingEvidence }: Facts, today: string): NextStep[] {
  if (!waitingEvidence) return []
  const { totalCount, nodes } = waitingEvidence
  const dates = nodes.flatMap((item) => item.resubmittedOn ?? item.submittedOn ?? [])
  const oldest = dates.reduce((least, date) => (date < least ? date : least), today)
  if (totalCount === 0) return []
  const codes = [...new Set(nodes.map(({ outcome }) => outcome.code))].join(', ')
  return [
    {
      key: 'evidence',
      title: `Judge ${countOf(totalCount, 'piece')} of evidence`,
      detail: `For ${codes}; the longest waits since ${formatDate(oldest)}.`,
      icon: 'i-lucide-message-square-text',
      tone: 'warning',
      tab: 'portfolio',
    },
  ]
}

function moduleSteps({ openModules }: Facts, today: string): NextStep[] {
  return openModules.nodes.flatMap(({ id, dueOn, module }): NextStep[] => {
    if (!dueOn) return []
    const late = dueOn < today
    return [
      {
        key: id,
        title: `${module.code} ${late ? 'was due' : 'is due'} on ${formatDate(dueOn)}`,
        detail: `${module.title}, ${late ? '' : 'in '}${timeLeft(today, dueOn)}.`,
        icon: late ? 'i-lucide-triangle-alert' : 'i-lucide-calendar',
        tone: late ? 'warning' : 'info',
        tab: 'modules',
      },
    ]
  })
}

function daySteps({ deliveryGroup, attendances }: Facts): NextStep[] {
  if (!attendances) return []
  const missed = missedDays(daysOf(deliveryGroup?.taughtDays, attendances.nodes))
  if (missed.length === 0) return []
  return [
    {
      key: 'days',
      title: `Make up ${missed.length === 1 ? 'day' : 'days'} ${missed.map(({ number }) => number).join(', ')}`,
      detail: 'With the same day of another group in the same academic year.',
      icon: 'i-lucide-calendar-x',
      tone: 'warning',
      tab: 'attendance',
    },
  ]
}

function placeSteps({ status, primaryTutor, unsigned, expectedReturnOn }: Facts, today: string): NextStep[] {
  const agreement = unsigned?.nodes[0]
  const steps: (NextStep | false)[] = [
    // Whoever may not read agreements may not see every tutor: one who is hidden is not one who is missing.
    unsigned !== undefined &&
      !primaryTutor && {
        key: 'tutor',
        title: 'Give a primary tutor',
        detail: 'None is allocated today.',
        icon: 'i-lucide-user-plus',
        tone: 'warning',
        tab: '',
      },
    agreement !== undefined && {
      key: 'release',
      title: 'Release agreement not signed',
      detail: agreement.sentOn ? `Sent on ${formatDate(agreement.sentOn)}.` : 'Not sent yet.',
      icon: 'i-lucide-signature',
      tone: 'warning',
      tab: '',
    },
    status === 'INTERRUPTED' && {
      key: 'return',
      title: 'Interrupted',
      detail: returnWords(expectedReturnOn, today),
      icon: 'i-lucide-pause',
      tone: 'info',
      tab: 'timeline',
    },
  ]
  return steps.filter((step) => step !== false)
}

function returnWords(date: string | null, today: string): string {
  if (!date) return 'No day of return is known.'
  return `Return ${date < today ? 'was ' : ''}expected on ${formatDate(date)}.`
}
