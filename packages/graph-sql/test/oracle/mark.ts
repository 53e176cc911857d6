// No text that PostgreSQL holds begins with the null character, so none can be taken for a mark.
const cursorMark = '\u0000cursor '
const numberMark = '\u0000about '

/** Stands in the oracle's answer where the cursor of a row belongs. */
export function cursorOf(entity: string, row: number): string {
  return `${cursorMark}${entity} ${row}`
}

export function isCursorMark(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(cursorMark)
}

/** Stands where a number belongs whose last digits depend on the order of reckoning. */
export function about(value: number): string {
  return `${numberMark}${value}`
}

/** The number that a mark stands for; undefined where it is none. */
export function numberAbout(value: unknown): number | undefined {
  return typeof value === 'string' && value.startsWith(numberMark)
    ? Number(value.slice(numberMark.length))
    : undefined
}

/** Whether two numbers differ by rounding at most. */
export function isAbout(expected: number, actual: unknown): boolean {
  return typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
}
