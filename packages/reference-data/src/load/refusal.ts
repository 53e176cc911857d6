/** Why a demonstration was not loaded. */
export interface LoadRefusal {
  readonly ok: false
  readonly reason: 'BadScale' | 'BadSeed' | 'PeopleAreReal' | 'TablesInUse' | 'RowsInUse'
  /** A sentence that tells what to do. */
  readonly message: string
}

/** Largest multiple of the demonstration that makes sense on one machine: two million participants. */
const largestScale = 1000

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

/** Refuses a scale that is no positive number up to the largest, or a seed that is no whole number from 0. */
export function refuseSize(seed: number, scale: number): LoadRefusal | undefined {
  if (typeof scale !== 'number' || !(scale > 0) || scale > largestScale) {
    const message = `The scale must be a number above 0 and at most ${largestScale}, for example 1; it was ${shown(scale)}.`
    return { ok: false, reason: 'BadScale', message }
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    const message = `The seed must be a whole number from 0, for example 1; it was ${shown(seed)}.`
    return { ok: false, reason: 'BadSeed', message }
  }
  return undefined
}
