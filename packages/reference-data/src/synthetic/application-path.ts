import type { ApplicationState } from '@cohortium/domain'
import { applicationMachine, type TransitionOf } from '@cohortium/domain'

type StepName = TransitionOf<typeof applicationMachine>

/** How an application goes; the last step's state is where it stands. */
export type ApplicationFate =
  | 'plain'
  | 'questioned'
  | 'waited'
  | 'deferred'
  | 'reverted'
  | 'draft'
  | 'submitted'
  | 'under_review'
  | 'information_requested'
  | 'waitlisted'
  | 'offered'
  | 'pending_conditions'
  | 'accepted'
  | 'deferred_and_offered'
  | 'rejected'
  | 'rejected_from_waitlist'
  | 'declined'
  | 'lapsed'
  | 'conditions_not_met'
  | 'withdrawn'
  | 'withdrawn_late'

const begun: readonly StepName[] = ['submit', 'startReview']
const taken: readonly StepName[] = ['accept', 'confirmConditions', 'register']

export const applicationPaths: Readonly<Record<ApplicationFate, readonly StepName[]>> = {
  plain: [...begun, 'makeOffer', ...taken],
  questioned: [...begun, 'requestInformation', 'provideInformation', 'makeOffer', ...taken],
  waited: [...begun, 'waitlist', 'promote', ...taken],
  deferred: [...begun, 'makeOffer', 'accept', 'deferToCohort', ...taken],
  reverted: [...begun, 'reject', 'revert', 'makeOffer', ...taken],
  draft: [],
  submitted: ['submit'],
  under_review: begun,
  information_requested: [...begun, 'requestInformation'],
  waitlisted: [...begun, 'waitlist'],
  offered: [...begun, 'makeOffer'],
  pending_conditions: [...begun, 'makeOffer', 'accept'],
  accepted: [...begun, 'makeOffer', 'accept', 'confirmConditions'],
  deferred_and_offered: [...begun, 'makeOffer', 'accept', 'confirmConditions', 'deferToCohort'],
  rejected: [...begun, 'reject'],
  rejected_from_waitlist: [...begun, 'waitlist', 'reject'],
  declined: [...begun, 'makeOffer', 'decline'],
  lapsed: [...begun, 'makeOffer', 'lapse'],
  conditions_not_met: [...begun, 'makeOffer', 'accept', 'conditionsNotMet'],
  withdrawn: ['submit', 'withdraw'],
  withdrawn_late: [...begun, 'makeOffer', 'accept', 'confirmConditions', 'withdraw'],
}

export interface PathStep {
  name: StepName
  from: ApplicationState
  to: ApplicationState
}

/** The steps with the states they lead through, as the state table has them. */
export function stepsOf(fate: ApplicationFate): readonly PathStep[] {
  return walked[fate]
}

function walk(names: readonly StepName[]): PathStep[] {
  const steps: PathStep[] = []
  let state: ApplicationState = applicationMachine.initial
  for (const name of names) {
    const target = applicationMachine.transitions[name].to
    const to = target === 'state_before' ? (steps.at(-1) as PathStep).from : target
    steps.push({ name, from: state, to })
    state = to
  }
  return steps
}

const walked = Object.fromEntries(
  Object.entries(applicationPaths).map(([fate, names]) => [fate, walk(names)]),
) as Record<ApplicationFate, PathStep[]>

/** Of a hundred who became participants. */
export function registeredFate(number: number, deferrable: boolean): ApplicationFate {
  const turn = (number * 37) % 100
  if (turn < 14) return 'questioned'
  if (turn < 17) return 'waited'
  if (turn < 19 && deferrable) return 'deferred'
  if (turn === 20) return 'reverted'
  return 'plain'
}

export const closedFates: readonly ApplicationFate[] = [
  'rejected',
  'withdrawn',
  'declined',
  'rejected',
  'lapsed',
  'withdrawn_late',
  'rejected_from_waitlist',
  'conditions_not_met',
  'rejected',
  'withdrawn',
]

export const openFates: readonly ApplicationFate[] = [
  'submitted',
  'under_review',
  'offered',
  'draft',
  'accepted',
  'information_requested',
  'under_review',
  'pending_conditions',
  'submitted',
  'deferred_and_offered',
  'accepted',
  'waitlisted',
  'draft',
  'rejected',
  'offered',
  'withdrawn',
  'accepted',
  'declined',
]
