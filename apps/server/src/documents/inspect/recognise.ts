import type { DocumentFormat } from '@cohortium/domain'
import { fileTypeFromBuffer } from 'file-type'

/** What content is, by its bytes. */
export interface Recognised {
  /** Absent where it is none that is taken. */
  readonly format?: DocumentFormat
  /** Amid a sentence. */
  readonly words: string
}

const taken: Readonly<Record<string, DocumentFormat>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  docx: 'docx',
}

/** What people may have taken for a document, by the ending that the recogniser answers. */
const others: Readonly<Record<string, string>> = {
  zip: 'a ZIP archive',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  gz: 'a compressed archive',
  exe: 'a program for Windows',
  elf: 'a program',
  macho: 'a program for macOS',
  docm: 'a Word document with macros',
  dotx: 'a Word template',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  odt: 'an OpenDocument text',
  rtf: 'a document in rich text format',
  cfb: 'a document of an old Office format (.doc, .xls or .ppt)',
  pages: 'a document of Apple Pages',
  heic: 'a HEIC picture, as iPhones make them',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  tif: 'a TIFF picture',
  xml: 'an XML or SVG file',
  mp4: 'a film',
}

export async function recognise(content: Buffer): Promise<Recognised> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined)
  const format = found && taken[found.ext]
  // Readers look for a PDF's header far into a file: only one that begins as a PDF is one.
  if (format && (format !== 'pdf' || content.subarray(0, 5).toString('latin1') === '%PDF-'))
    return { format, words: '' }
  if (!found) return { words: isText(content) ? 'a text' : 'a file of a kind that is not known here' }
  return { words: others[found.ext] ?? `a file of the kind .${found.ext}` }
}

/** Whether the beginning reads as UTF-8 without control characters. */
function isText(content: Buffer): boolean {
  const head = content.subarray(0, 1024).toString('utf8')
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(head.slice(0, -1))
}
