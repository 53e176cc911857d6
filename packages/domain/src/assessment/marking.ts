import { allowed, refuse, type Verdict } from '../vocabulary/refusal.ts'

/** Lowest and highest mark. */
export const markBounds = { lowest: 0, highest: 100 } as const

/** Mark as it counts: a referred attempt is capped at the pass mark, never raised to it. Source: practice of university assessment boards. */
export function cappedMark(raw: number, passMark: number, afterReferral: boolean): number {
  return afterReferral ? Math.min(raw, passMark) : raw
}

/** Whether a mark reaches the pass mark. Source: module pass mark 50, both universities. */
export function reachesPass(mark: number, passMark: number): boolean {
  return mark >= passMark
}

/** Whether a marking is sound: within bounds and the second marker another person. Source: practice of university assessment boards. */
export function markingIsSound(marking: {
  readonly raw: number
  readonly secondRaw: number | null
  readonly firstMarkerId: number
  readonly secondMarkerId: number | null
}): Verdict<'OutOfBounds' | 'SameMarker'> {
  const { lowest, highest } = markBounds
  const marks = [marking.raw, marking.secondRaw].filter((mark) => mark !== null)
  if (!marks.every((mark) => mark >= lowest && mark <= highest)) {
    return refuse('OutOfBounds', `A mark lies between ${lowest} and ${highest}.`)
  }
  return marking.firstMarkerId === marking.secondMarkerId
    ? refuse('SameMarker', 'The second marker has to be another person.')
    : allowed
}
