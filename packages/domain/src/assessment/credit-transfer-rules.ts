import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'
import type { AwardState } from './award-state.ts'

/** Whether credits of an award may count towards another qualification: conferred, and no more than it has left. Source: University of Plymouth course page 2023-24, credits towards a master's degree. */
export function mayTransfer(
  award: { readonly status: AwardState; readonly credits: number },
  transferredAlready: number,
  credits: number,
): Verdict<'NotConferred' | 'NoCredits' | 'TooManyCredits'> {
  if (award.status !== 'conferred')
    return refuse('NotConferred', 'Only a conferred award’s credits can be transferred.')
  if (!Number.isInteger(credits) || credits <= 0)
    return refuse('NoCredits', 'Give a whole number of credits above 0.')
  const left = award.credits - transferredAlready
  return credits <= left ? allowed : refuse('TooManyCredits', `Only ${left} credits are left to transfer.`)
}
