import { refuse } from '@cohortium/domain'
import type { InspectionRefusal } from './inspection-refusal.ts'

/** Names stand in an archive's list as they are, whatever is done to the contents. */
const macros = /vbaProject|vbaData|word\/activeX\/|word\/embeddings\/[^\0]*\.(bin|exe)/i
const endOfArchive = Buffer.from('504b0506', 'hex')

export function faultOfWord(content: Buffer, name: string): InspectionRefusal | undefined {
  // The list of an archive is at its end; a comment after it has at most 65,535 bytes.
  const end = content.lastIndexOf(endOfArchive)
  if (end < 0 || end + 22 > content.length)
    return refuse('damaged', `“${name}” breaks off: its last part is missing; copy it again.`)
  const list = content.subarray(content.readUInt32LE(end + 16), end).toString('latin1')
  if (!list.includes('word/document.xml'))
    return refuse('damaged', `“${name}” has no text of a Word document in it; save it again.`)
  return macros.test(list)
    ? refuse('active', `“${name}” holds macros or other programs; save it as a PDF and send that.`)
    : undefined
}
