import { refuse, type Refusal } from '@cohortium/domain'
import type { CsvLimits, CsvSource } from './source.ts'

/** How the characters of a file are written; ISO-8859-1 is read as the windows-1252 that programs mean by it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type EncodingRefusal = Refusal<'file_empty' | 'file_too_large' | 'file_not_text'>

/** Bytes at the beginning by which UTF-16 without a mark is known. */
const looked = 4_096

/**
 * Reads a file once to its end to tell how its characters are written: by its mark, else UTF-8 where every byte fits that, else the
 * one byte a character that spreadsheets and the register of schools write.
 */
export async function encodingOf(
  source: CsvSource,
  { bytes: most }: Pick<CsvLimits, 'bytes'>,
): Promise<{ ok: true; encoding: Encoding } | EncodingRefusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let size = 0
  let head = Buffer.alloc(0)
  let wide: Encoding | undefined
  let fits = true
  let hasNoughts = false
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > most)
      return refuse(
        'file_too_large',
        `The file is larger than ${most / 1_000_000} MB; split it into several.`,
      )
    if (head.length < looked) {
      head = Buffer.concat([head, chunk]).subarray(0, looked)
      wide = wideEncodingOf(head)
    }
    hasNoughts ||= chunk.includes(0)
    fits &&= decodes(decoder, chunk)
  }
  if (size === 0) return refuse('file_empty', 'The file is empty; export it again.')
  if (wide) return { ok: true, encoding: wide }
  if (hasNoughts || startsAsArchive(head))
    return refuse(
      'file_not_text',
      'The file is no text: it may be a workbook; open it in its program and save it as CSV.',
    )
  return { ok: true, encoding: fits && ends(decoder) ? 'utf-8' : 'windows-1252' }
}

type Decoder = InstanceType<typeof TextDecoder>

function decodes(decoder: Decoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true })
    return true
  } catch {
    return false
  }
}

function ends(decoder: Decoder): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** UTF-16 by its mark, or by noughts that stand in every other place of what are mostly Latin letters. */
function wideEncodingOf(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const noughts = [0, 0]
  for (const [index, byte] of head.entries())
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  const mostly = (head.length / 2) * 0.7
  if (odd > mostly && even === 0) return 'utf-16le'
  return even > mostly && odd === 0 ? 'utf-16be' : undefined
}

/** Workbooks are archives (`PK`) or of the old Office format. */
const startsAsArchive = (head: Buffer): boolean =>
  head.subarray(0, 4).equals(Buffer.from('504b0304', 'hex')) ||
  head.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))
