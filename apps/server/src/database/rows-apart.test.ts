import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstValue } from './first-value.ts'
import { RowsApart } from './rows-apart.ts'

const message = (type: string, body: Buffer): Buffer => {
  const header = Buffer.alloc(5)
  header.write(type)
  header.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([header, body])
}

/** A row's body; null is a value of length -1. */
function rowOf(values: readonly (string | null)[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeInt16BE(values.length)
  const parts = values.flatMap((value) => {
    const bytes = Buffer.from(value ?? '')
    const length = Buffer.alloc(4)
    length.writeInt32BE(value === null ? -1 : bytes.length)
    return [length, bytes]
  })
  return Buffer.concat([count, ...parts])
}

/** What is read of a stream that comes in these pieces: bytes that went on, and first values, in their order. */
function readAll(pieces: readonly Buffer[]): string[] {
  const seen: { kind: string; bytes: Buffer }[] = []
  const apart = new RowsApart((body) => {
    const value = firstValue(body)
    seen.push({ kind: value ? 'value' : 'null', bytes: Buffer.concat(value ?? []) })
  })
  apart.on('data', (bytes: Buffer) => {
    const last = seen.at(-1)
    if (last?.kind === 'others') last.bytes = Buffer.concat([last.bytes, bytes])
    else seen.push({ kind: 'others', bytes })
  })
  for (const piece of pieces) apart.read(piece)
  return seen.map(({ kind, bytes }) => `${kind} ${bytes.toString('hex')}`)
}

const cut = (bytes: Buffer, at: readonly number[]): Buffer[] => {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
  return [...places, bytes.length].map((place, index) => bytes.subarray(places[index - 1] ?? 0, place))
}

const values = fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })), {
  minLength: 1,
  maxLength: 3,
})
const messages = fc.array(
  fc.oneof(
    values.map((held) => ({ row: held })),
    fc.record({ type: fc.constantFrom('2', 'C', 'E', 'Z'), body: fc.uint8Array({ maxLength: 30 }) }),
  ),
  { maxLength: 12 },
)

it('rows and all else come in their order, byte for byte, wherever the stream is cut', () => {
  fc.assert(
    fc.property(messages, fc.array(fc.nat(500), { maxLength: 40 }), (sent, places) => {
      const encoded = sent.map((one) =>
        'row' in one ? message('D', rowOf(one.row)) : message(one.type, Buffer.from(one.body)),
      )
      const expected: string[] = []
      let others = ''
      const flush = () => {
        if (others !== '') expected.push(`others ${others}`)
        others = ''
      }
      for (const [index, one] of sent.entries()) {
        if (!('row' in one)) {
          others += encoded[index]?.toString('hex') ?? ''
          continue
        }
        flush()
        const [first = null] = one.row
        expected.push(first === null ? 'null ' : `value ${Buffer.from(first).toString('hex')}`)
      }
      flush()
      expect(readAll(cut(Buffer.concat(encoded), places))).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

it('a row is as it was sent, though every byte comes by itself', () => {
  const bytes = message('D', rowOf(['Zoë 😀', 'not asked for']))
  expect(readAll(cut(bytes, [...bytes.keys()]))).toEqual([`value ${Buffer.from('Zoë 😀').toString('hex')}`])
})

it('a large row is not copied', () => {
  const bytes = message('D', rowOf(['x'.repeat(300_000)]))
  const pieces = cut(bytes, [64_000, 128_000, 192_000, 256_000])
  let parts: readonly Buffer[] = []
  const apart = new RowsApart((body) => {
    parts = firstValue(body) ?? []
  })
  for (const piece of pieces) apart.read(piece)
  expect(parts.map((part) => part.buffer === bytes.buffer)).toEqual([true, true, true, true, true])
})
