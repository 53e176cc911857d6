import type { Random } from 'fast-check'

/** The chances a generator takes, all from one seeded source. */
export interface Dice {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** One of the entries, as often as its weight says. */
  weighed<T>(from: readonly (readonly [weight: number, value: T])[]): T
  /** Up to `count` different members, in their order. */
  some<T>(from: readonly T[], count: number): T[]
}

export function createDice(random: Random): Dice {
  const between = (min: number, max: number): number => random.nextInt(min, max)
  const chance = (share: number): boolean => random.nextDouble() < share

  function pick<T>(from: readonly T[]): T {
    const found = from[between(0, Math.max(0, from.length - 1))]
    if (found === undefined) throw new Error('Nothing to pick from')
    return found
  }

  function weighed<T>(from: readonly (readonly [number, T])[]): T {
    let left = random.nextDouble() * from.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, value] of from) if ((left -= weight) < 0) return value
    return pick(from)[1]
  }

  function some<T>(from: readonly T[], count: number): T[] {
    const chosen = new Set<number>()
    for (let tries = 0; chosen.size < Math.min(count, from.length) && tries < count * 4; tries += 1) {
      chosen.add(between(0, from.length - 1))
    }
    return from.filter((_member, at) => chosen.has(at))
  }

  return { between, chance, pick, weighed, some }
}
