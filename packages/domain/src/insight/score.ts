/** Whether a number is a score of the evaluation scale: whole, 1 to 5. Source: consortium decision. */
export function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 1 && score <= 5
}
