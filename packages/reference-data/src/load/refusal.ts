/** Why a demonstration was not loaded. */
export interface LoadRefusal {
  readonly ok: false
  readonly reason: 'BadScale' | 'BadSeed' | 'PeopleAreReal' | 'TablesInUse'
  /** A sentence that tells what to do. */
  readonly message: string
}

/** The multiples of the demonstration that a generator can make. */
export interface ScaleBounds {
  readonly smallest: number
  readonly largest: number
}

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

/** Refuses a scale outside the bounds, or a seed that is no whole number from 0. */
export function refuseSize(seed: number, scale: number, bounds: ScaleBounds): LoadRefusal | undefined {
  const { smallest, largest } = bounds
  if (typeof scale !== 'number' || !(scale >= smallest && scale <= largest)) {
    const message = `The scale must be a number from ${smallest} to ${largest}, for example 1; it was ${shown(scale)}.`
    return { ok: false, reason: 'BadScale', message }
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    const message = `The seed must be a whole number from 0, for example 1; it was ${shown(seed)}.`
    return { ok: false, reason: 'BadSeed', message }
  }
  return undefined
}
