import {
  applicationStates,
  enumValues,
  participantStates,
  type ApplicationState,
  type Enumeration,
  type ParticipantState,
} from '@cohortium/domain'
import { sentenceOf } from '../ui/format.ts'
import type { Tone } from '../ui/tone.ts'

interface Look {
  icon: string
  tone: Tone
}

/** How a state is shown: never by its colour alone. */
export interface StateLook extends Look {
  /** The domain's word, which is also the one in addresses: `under_review`. */
  value: string
  /** The word as people write it: `Under review`. */
  label: string
  /** What it means, in a sentence. */
  meaning: string
}

function looksOf<State extends string>(
  states: Enumeration<State>,
  looks: Readonly<Record<State, Look>>,
): readonly StateLook[] {
  return enumValues(states).map((value) => ({
    value,
    label: sentenceOf(value),
    meaning: states.values[value].description,
    ...looks[value],
  }))
}

export const participantLooks = looksOf<ParticipantState>(participantStates, {
  registered: { icon: 'i-lucide-clipboard-check', tone: 'info' },
  active: { icon: 'i-lucide-play', tone: 'primary' },
  interrupted: { icon: 'i-lucide-pause', tone: 'warning' },
  completed: { icon: 'i-lucide-award', tone: 'success' },
  withdrawn: { icon: 'i-lucide-log-out', tone: 'neutral' },
  discontinued: { icon: 'i-lucide-ban', tone: 'error' },
})

export const applicationLooks = looksOf<ApplicationState>(applicationStates, {
  draft: { icon: 'i-lucide-pencil', tone: 'neutral' },
  submitted: { icon: 'i-lucide-inbox', tone: 'info' },
  under_review: { icon: 'i-lucide-scan-search', tone: 'info' },
  information_requested: { icon: 'i-lucide-message-circle-question-mark', tone: 'warning' },
  waitlisted: { icon: 'i-lucide-hourglass', tone: 'warning' },
  offered: { icon: 'i-lucide-mail', tone: 'secondary' },
  pending_conditions: { icon: 'i-lucide-list-checks', tone: 'secondary' },
  accepted: { icon: 'i-lucide-check', tone: 'success' },
  registered: { icon: 'i-lucide-circle-check', tone: 'primary' },
  rejected: { icon: 'i-lucide-circle-x', tone: 'error' },
  declined: { icon: 'i-lucide-log-out', tone: 'neutral' },
  lapsed: { icon: 'i-lucide-timer-off', tone: 'neutral' },
  conditions_not_met: { icon: 'i-lucide-circle-alert', tone: 'error' },
  withdrawn: { icon: 'i-lucide-log-out', tone: 'neutral' },
})

/** The look of a state given in the graph's capitals or the domain's own letters; unknown words look plain. */
export function lookOf(looks: readonly StateLook[], state: string): StateLook {
  const value = state.toLowerCase()
  const plain: StateLook = {
    value,
    label: sentenceOf(value),
    meaning: '',
    icon: 'i-lucide-circle',
    tone: 'neutral',
  }
  return looks.find((look) => look.value === value) ?? plain
}
