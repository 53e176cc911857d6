import { isObject } from './shape.ts'

/** Where two answers part for the first time: the path, and what each has there. Undefined if they are equal. */
export interface Difference {
  readonly path: string
  readonly expected: string
  readonly actual: string
}

export function firstDifference(expected: unknown, actual: unknown, path = 'data'): Difference | undefined {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return undefined
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = Object.keys(expected)
    if (keys.join() === Object.keys(actual).join()) {
      for (const key of keys) {
        const found = firstDifference(expected[key], actual[key], `${path}.${key}`)
        if (found) return found
      }
    }
  }
  return { path, expected: excerpt(expected), actual: excerpt(actual) }
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 600 ? `${text.slice(0, 600)}…` : text
}
