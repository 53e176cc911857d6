import type { HistoryStep } from '../machines/transition.ts'
import { transition } from '../machines/transition.ts'
import type { Action } from './action.ts'
import { notPermitted, permitted, type ActionPermission } from './action-permission.ts'
import type { Actor } from './actor.ts'
import { doing, holdersOf } from './holders.ts'
import { mayWrite } from './role-access.ts'

/** What decides who may do something to a thing. */
export interface Subject {
  /** What it is called amid a sentence. */
  readonly noun: string
  /** Absent where it has none. */
  readonly state?: string | undefined
  /** Last step of its history, where steps back are to be judged. */
  readonly last?: HistoryStep | undefined
  /** University to which it belongs; null for what is the consortium’s, or where the asker is not told. */
  readonly university: { readonly id: string; readonly name: string } | null
  /** Tutors whose business it is, and who they are amid a sentence; every tutor who sees it where nothing is said. */
  readonly tutors?:
    | undefined
    | { readonly ids: readonly string[]; readonly are: string; readonly byAllocation: boolean }
}

/**
 * Whether somebody who sees a thing may do something to it: first by their role, then by whose it is, then by its state.
 * Source: consortium decision on roles; the state machines.
 */
export function mayAct(actor: Actor, action: Action, subject: Subject): ActionPermission {
  const ofAsker = refusedToToken(actor) ?? refusedToActor(actor, action, subject)
  if (ofAsker !== undefined) return notPermitted('asker', ofAsker)
  const ofState = refusedInState(action, subject)
  return ofState === undefined ? permitted : notPermitted('state', ofState)
}

const refusedToToken = ({ mayChange }: Actor): string | undefined =>
  mayChange ? undefined : 'This token may only ask questions; use one that may change things too.'

function refusedToActor(actor: Actor, { needs }: Action, subject: Subject): string | undefined {
  const { university, tutors } = subject
  const holds = mayWrite(actor.role, needs)
  const office = university ? `the ${university.name}` : 'the university'
  switch (holdersOf(needs)[0]) {
    case 'university_partner':
      return holds && university !== null && university.id === actor.universityId
        ? undefined
        : `Only the university’s own office ${doing[needs]}; ask ${office}.`
    case 'tutor': {
      if (holds && actor.tutorId !== null && (tutors?.ids.includes(actor.tutorId) ?? true)) return undefined
      const who = tutors?.are ?? 'a tutor who teaches here'
      const helps = holds && tutors?.byAllocation ? `${office} to allocate you` : 'that tutor to do it'
      return `Only ${who} ${doing[needs]}; ask ${helps}.`
    }
    case 'external_examiner':
      return holds && university !== null && university.id === actor.universityId
        ? undefined
        : `Only an external examiner of ${university ? `the ${university.name}` : 'the university'} ${doing[needs]}; ask them to do it.`
    default:
      return holds
        ? undefined
        : `Only an administrator of the consortium ${doing[needs]}; ask one of them to do it.`
  }
}

function refusedInState({ name, machine, while: states }: Action, subject: Subject): string | undefined {
  const { state, noun, last } = subject
  if (state === undefined) return undefined
  if (!machine) return !states || states.includes(state) ? undefined : outOfTurn(noun, state, states)
  const step = transition(machine, state, name, last ?? null)
  if (step.ok) return undefined
  if (step.reason === 'NothingToRevert')
    return `The last step of the ${noun} cannot be taken back, only one that was not itself a step back; take another step instead.`
  return outOfTurn(noun, state, machine.transitions[name]?.from ?? [])
}

const plain = (state: string): string => state.replaceAll('_', ' ')

const outOfTurn = (noun: string, state: string, states: readonly string[]): string =>
  `The ${noun} is ${plain(state)}; this is done only while it is ${states.map(plain).join(' or ')}.`
