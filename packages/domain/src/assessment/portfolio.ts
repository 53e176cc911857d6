/** A judgement on one outcome by its code. */
export interface JudgementFacts {
  readonly outcomeCode: string
  readonly isMet: boolean
}

/** Outcomes of the framework version that are not met, in its order. Source: NCTL 2014, National Award for SEN Coordination learning outcomes. */
export function outcomesToMeet(
  framework: readonly string[],
  judgements: readonly JudgementFacts[],
): string[] {
  const met = new Set(judgements.filter(({ isMet }) => isMet).map(({ outcomeCode }) => outcomeCode))
  return framework.filter((code) => !met.has(code))
}

/** Outcomes of the framework version that are met. */
export function countOutcomesMet(
  framework: readonly string[],
  judgements: readonly JudgementFacts[],
): number {
  return framework.length - outcomesToMeet(framework, judgements).length
}

/** Whether the portfolio passes: every outcome of a framework version that has outcomes is met. Source: NCTL 2014; University of Plymouth course page 2023-24. */
export function portfolioPasses(
  framework: readonly string[],
  judgements: readonly JudgementFacts[],
): boolean {
  return framework.length > 0 && outcomesToMeet(framework, judgements).length === 0
}
