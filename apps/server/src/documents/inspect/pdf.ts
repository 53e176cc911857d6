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
  const all = plainNames(`${objects}\n${compressedObjects(content, text)}`)
  return active.test(all)
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

/** Objects that are compressed together, in the clear. */
function compressedObjects(content: Buffer, text: string): string {
  const found: string[] = []
  let room = mostObjects
  for (const match of text.matchAll(streams)) {
    const dictionary = text.slice(Math.max(0, match.index - 500), match.index)
    if (!dictionary.slice(dictionary.lastIndexOf(' obj')).includes('/ObjStm')) continue
    const from = match.index + match[0].length
    const end = text.indexOf('endstream', from)
    if (end < 0 || room <= 0) break
    const objects = inflated(content.subarray(from, end), room)
    room -= objects.length
    found.push(objects)
  }
  return found.join('\n')
}

/** Empty for what is compressed in another way, or not at all as it says. */
function inflated(content: Buffer, most: number): string {
  try {
    return inflateSync(content, { maxOutputLength: most }).toString('latin1')
  } catch {
    return ''
  }
}
