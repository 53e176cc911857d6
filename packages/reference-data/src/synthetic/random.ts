/** A source of numbers that is the same on every machine for the same seed: sfc32, split by label and number. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** An independent stream; drawing from it never disturbs this one, so one entity's rows do not shift another's. */
  fork(label: string, number?: number): Random
}

/** FNV-1a of a label: labels are few, so they are hashed once and kept. */
const hashes = new Map<string, number>()
function hashOf(label: string): number {
  const known = hashes.get(label)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let at = 0; at < label.length; at++) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193)
  hashes.set(label, hash >>> 0)
  return hash >>> 0
}

/** Spreads the bits of a 32-bit word (the finaliser of MurmurHash3). */
function mix(word: number): number {
  let bits = word | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

class Stream implements Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(private readonly key: number) {
    this.a = mix(key + 0x9e3779b9)
    this.b = mix(key + 0x3c6ef372)
    this.c = mix(key + 0xdaa66d2b)
    for (let round = 0; round < 8; round++) this.next()
  }

  next(): number {
    const sum = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T
  }

  fork(label: string, number = 0): Random {
    return new Stream(mix(this.key ^ hashOf(label)) ^ mix(number + 0x632be5ab))
  }
}

/** @param seed any text; equal seeds give equal streams. */
export function randomFrom(seed: string): Random {
  return new Stream(mix(hashOf(seed)))
}
