import type { ModerationReason } from './moderation-reason.ts'

/** A mark before a board. */
export interface DrawnMark {
  readonly id: number
  readonly raw: number
  readonly attempt: number
  readonly passMark: number
  /** Module whose mark it is. */
  readonly moduleId: string
  /** From 0 up to, not including, 1: by it the mark is drawn or not. */
  readonly lot: number
}

/** How far from the pass mark a mark is borderline, in points. */
export const borderline = 2

/** Share of the other marks that are drawn by lot. */
export const lotShare = 0.1

/**
 * The marks of a board that its external examiner looks at, each with the first reason that fits: second attempts, marks about
 * the pass mark, fails, the highest of each module, and a tenth of the others by lot. Source: practice of university assessment boards.
 */
export function drawSample(
  marks: readonly DrawnMark[],
): { readonly id: number; readonly reason: ModerationReason }[] {
  const highest = new Map<string, number>()
  for (const { moduleId, raw } of marks) highest.set(moduleId, Math.max(highest.get(moduleId) ?? 0, raw))
  return marks.flatMap(({ id, raw, attempt, passMark, moduleId, lot }) => {
    const reason = ((): ModerationReason | undefined => {
      if (attempt > 1) return 'referred'
      if (Math.abs(raw - passMark) <= borderline) return 'borderline'
      if (raw < passMark) return 'fail'
      if (raw === highest.get(moduleId)) return 'highest'
      return lot < lotShare ? 'random' : undefined
    })()
    return reason ? [{ id, reason }] : []
  })
}
