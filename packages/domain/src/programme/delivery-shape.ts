/** Taught days of every delivery group. Source: both universities' course pages 2023-24. */
export const taughtDayCount = 6

/** Study days recommended to every participant; advisory, never a condition. Source: both universities' course pages 2023-24. */
export const studyDayCount = 4

/** What is wrong with a delivery group's days; empty lists where nothing is. */
export interface DeliveryShape {
  readonly complete: boolean
  readonly missingTaughtDays: readonly number[]
  readonly missingStudyDays: readonly number[]
  /** Numbers given twice or outside their bounds. */
  readonly strayTaughtDays: readonly number[]
  readonly strayStudyDays: readonly number[]
}

/** Compares the numbers of a group's days with exactly six taught and four study days. */
export function deliveryShape(taughtDays: readonly number[], studyDays: readonly number[]): DeliveryShape {
  const missingTaughtDays = missing(taughtDays, taughtDayCount)
  const missingStudyDays = missing(studyDays, studyDayCount)
  const strayTaughtDays = stray(taughtDays, taughtDayCount)
  const strayStudyDays = stray(studyDays, studyDayCount)
  const faults = [missingTaughtDays, missingStudyDays, strayTaughtDays, strayStudyDays]
  const complete = faults.every((fault) => fault.length === 0)
  return { complete, missingTaughtDays, missingStudyDays, strayTaughtDays, strayStudyDays }
}

function missing(numbers: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => !numbers.includes(number))
}

function stray(numbers: readonly number[], count: number): number[] {
  return numbers.filter(
    (number, at) =>
      !Number.isInteger(number) || number < 1 || number > count || numbers.indexOf(number) !== at,
  )
}
