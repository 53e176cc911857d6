import { isLive, type ParticipantState as StateWord } from '@cohortium/domain'
import type { ClockFactsFragment } from '@/gql/graphql.ts'
import { formatDate, monthsBetween, timeLeft } from '@/ui/format.ts'
import type { Tone } from '@/ui/tone.ts'
import { deadlineReasonLabels, deadlineReasonMeaning } from './participant-labels.ts'

/** The three-year clock in words. */
export interface Clock {
  /** `5 months`, `Missed`, `None`, `Met`, `Not awarded`. */
  readonly text: string
  /** The date, or why there is none. */
  readonly detail: string
  /** All of it as a sentence. */
  readonly sentence: string
  readonly tone: Tone
  readonly icon?: string
}

/** Months from which on a deadline is far, and below which it is near. */
const far = 12
const near = 6

/**
 * How the statutory deadline stands. It counts down while the registration is live; the day on which the national award
 * was conferred has met it or not; somebody who left is no longer judged here.
 */
export function clockOf(facts: Omit<ClockFactsFragment, 'id'>, today: string): Clock {
  const { status, statutoryDeadline: deadline, statutoryDeadlineReason: reason, endedOn } = facts
  if (!deadline) {
    const sentence = deadlineReasonMeaning(reason).replace(/^None: /, 'No statutory deadline: ')
    return { text: 'None', detail: deadlineReasonLabels[reason], sentence, tone: 'neutral' }
  }
  const detail = formatDate(deadline)
  const conferredOn = facts.nationalAward?.nodes[0]?.conferredOn
  if (conferredOn) return awarded(deadline, detail, conferredOn)
  const tense = deadline < today ? 'was' : 'is'
  if (status === 'COMPLETED' && !facts.nationalAward) {
    const sentence = `Completed; whether the award was conferred by ${detail} is closed to your role.`
    return { text: 'Completed', detail, sentence, tone: 'neutral' }
  }
  if (status === 'COMPLETED') {
    const when = endedOn ? `Completed on ${formatDate(endedOn)}` : 'Completed'
    const sentence = `${when} without the national award, which ${tense} due by ${detail}.`
    return { text: 'Not awarded', detail, sentence, tone: 'warning' }
  }
  if (!isLive(status.toLowerCase() as StateWord)) {
    const sentence = `Left before the award; the statutory deadline ${tense} ${detail}.`
    return { text: 'Left', detail, sentence, tone: 'neutral' }
  }
  return running(deadline, detail, today)
}

function awarded(deadline: string, detail: string, conferredOn: string): Clock {
  const when = `The award was conferred on ${formatDate(conferredOn)}`
  const icon = 'i-lucide-check'
  if (conferredOn > deadline) {
    const sentence = `${when}, after the statutory deadline of ${detail}.`
    return { text: 'Met late', detail, sentence, tone: 'warning', icon }
  }
  const sentence = `${when}, within the statutory deadline of ${detail}.`
  return { text: 'Met', detail, sentence, tone: 'success', icon }
}

function running(deadline: string, detail: string, today: string): Clock {
  const amount = timeLeft(today, deadline)
  if (deadline < today) {
    const sentence = `Missed: the statutory deadline was ${detail}, ${amount}.`
    return { text: 'Missed', detail, sentence, tone: 'error', icon: 'i-lucide-triangle-alert' }
  }
  const sentence =
    amount === 'today'
      ? `The statutory deadline is today, ${detail}.`
      : `${amount} to the statutory deadline of ${detail}.`
  const months = monthsBetween(today, deadline)
  const text = amount.replace(/ years?/, ' y').replace(/(?<= y )(\d+) months?/, '$1 mo')
  if (months < near) return { text, detail, sentence, tone: 'error', icon: 'i-lucide-clock-alert' }
  return { text, detail, sentence, tone: months < far ? 'warning' : 'neutral' }
}
