import { createHash } from 'node:crypto'
import { assert, constantFrom, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/catalogue/catalogue.ts'
import { synthesise } from '../../src/synthetic/synthesise.ts'

function fingerprint(seed: number, scale: number): string {
  const hash = createHash('sha256')
  for (const chunk of synthesise({ seed, scale, catalogue })) hash.update(JSON.stringify(chunk))
  return hash.digest('hex')
}

describe('the generator', () => {
  it('makes the same rows from the same seed and scale', () => {
    const sizes = tuple(nat(), constantFrom(0.05, 0.1, 0.2))
    const same = property(sizes, ([seed, scale]) => {
      expect(fingerprint(seed, scale)).toBe(fingerprint(seed, scale))
    })
    assert(same, { numRuns: 5 })
  })

  it('makes other people from another seed', () => {
    expect(fingerprint(1, 0.05)).not.toBe(fingerprint(2, 0.05))
  })

  it('hands on chunks that stay small whatever the scale', () => {
    const sizes = Array.from(synthesise({ seed: 1, scale: 4, catalogue }), (chunk) =>
      Object.values(chunk).reduce((sum, rows) => sum + rows.length, 0),
    )
    expect(Math.max(...sizes)).toBeLessThan(12_000)
  })

  it.each([0.05, 0.33, 3])('makes the participants that scale %d asks for', (scale) => {
    let participants = 0
    for (const chunk of synthesise({ seed: 7, scale, catalogue }))
      participants += chunk.participant?.length ?? 0
    expect(participants).toBe(2_000 * scale)
  })
})
