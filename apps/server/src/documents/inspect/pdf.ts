import { inflateSync } from 'node:zlib'
import { refuse } from '@cohortium/domain'
import type { InspectionRefusal } from './inspection-refusal.ts'

/** Bytes at the end of a PDF in which readers look for its trailer. */
const tail = 2_048
/** Most bytes that compressed objects of one file may come to. */
const mostObjects = 20_000_000

/** Names of what runs, starts or unpacks something, as the names of a dictionary. */
const active =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?=[\s/<>[\]()%]|$)/

/**
 * Looks at the objects of a PDF, not at what it draws: whether it is whole, closed by a password, or more than pages. It keeps honest
 * people from sending what nobody can open; whoever reads one gets it as a file of its own, apart from our pages.
 */
export function faultOfPdf(content: Buffer, name: string): InspectionRefusal | undefined {
  const text = content.toString('latin1')
  const end = text.slice(-tail)
  if (!/^%PDF-[12]\.\d/.test(text) || !/startxref\s+\d+\s+%%EOF/.test(end))
    return refuse('damaged', `“${name}” breaks off: it is the beginning of a PDF; save or scan it again.`)
  const objects = withoutStreams(text)
  if (/\/Encrypt(?=[\s<[/])/.test(objects))
    return refuse('encrypted', `“${name}” is closed by a password; save it without one and send that.`)
  const gathered = gatheredObjects(content, text)
  return gathered === undefined || active.test(plainNames(`${objects}\n${gathered}`))
    ? refuse(
        'active',
        `“${name}” holds a program, a form that acts, or another file inside; print it to a new PDF and send that.`,
      )
    : undefined
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const streams = /\bstream\r?\n/g

/** Streams hold pictures and texts of pages, in which any letters may come together. */
function withoutStreams(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const { index } of text.matchAll(streams)) {
    if (index < from) continue
    const end = text.indexOf('endstream', index)
    if (end < 0) break
    kept.push(text.slice(from, index))
    from = end
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** Objects that are kept together in streams, in the clear; undefined where some cannot be looked at. */
function gatheredObjects(content: Buffer, text: string): string | undefined {
  const found: string[] = []
  let room = mostObjects
  let before = 0
  for (const match of text.matchAll(streams)) {
    if (match.index < before) continue
    // All since the stream before: what says how far back a dictionary goes may itself be made up.
    const dictionary = plainNames(text.slice(before, match.index))
    const from = match.index + match[0].length
    const end = text.indexOf('endstream', from)
    if (end < 0) break
    before = end
    if (!dictionary.includes('/ObjStm')) continue
    const objects = dictionary.includes('/Filter')
      ? inflated(content.subarray(from, end), room)
      : text.slice(from, end)
    if (objects === undefined) return undefined
    room -= objects.length
    found.push(objects)
  }
  return found.join('\n')
}

/** Undefined for what is compressed in another way, not at all as it says, or to more than `most` bytes. */
function inflated(content: Buffer, most: number): string | undefined {
  try {
    return most > 0 ? inflateSync(content, { maxOutputLength: most }).toString('latin1') : undefined
  } catch {
    return undefined
  }
}
