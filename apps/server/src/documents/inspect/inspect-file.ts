import { createHash } from 'node:crypto'
import { refuse, type DocumentFormat } from '@cohortium/domain'
import { largestDocument } from '../document-store.ts'
import type { InspectedFile } from '../upload.ts'
import { cleanName, endingOf } from './file-name.ts'
import { endings, formatByEnding, formatWords, takenFormats } from './formats.ts'
import type { InspectionRefusal } from './inspection-refusal.ts'
import { faultOfJpeg, faultOfPng } from './pictures.ts'
import { faultOfPdf } from './pdf.ts'
import { recognise } from './recognise.ts'
import { faultOfWord } from './word.ts'

export type Inspection = { readonly ok: true; readonly file: InspectedFile } | InspectionRefusal

/** What keeps a file of a format from being taken; undefined where nothing does. */
type Fault = (content: Buffer, name: string) => InspectionRefusal | undefined

const faults: Readonly<Record<DocumentFormat, Fault>> = {
  pdf: faultOfPdf,
  png: faultOfPng,
  jpeg: faultOfJpeg,
  docx: faultOfWord,
}

/** Judges a file by its content alone; its name must not say otherwise. */
export async function inspectFile(givenName: string, content: Buffer): Promise<Inspection> {
  const name = cleanName(givenName)
  if (content.length === 0) return refuse('empty', `“${name}” is empty; choose the file again.`)
  if (content.length > largestDocument) return tooLarge(name)
  const { format, words } = await recognise(content)
  const ending = endingOf(name)
  const said = formatByEnding.get(ending)
  if (format === undefined)
    return said
      ? refuse(
          'not_as_named',
          `“${name}” is ${words}, not ${formatWords[said]} as its name says; send the document itself.`,
        )
      : refuse('unknown_format', `“${name}” is ${words}; send ${takenFormats}.`)
  if (ending !== '' && said !== format)
    return refuse(
      'not_as_named',
      `“${name}” is ${formatWords[format]}, not ${said ? formatWords[said] : `a file of the kind .${ending}`} as its ` +
        `name says; let its name end in .${endings[format]}.`,
    )
  const fault = faults[format](content, name)
  if (fault) return fault
  return {
    ok: true,
    file: {
      name: ending === '' ? `${name}.${endings[format]}` : name,
      format,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  }
}

export const tooLarge = (name: string): InspectionRefusal =>
  refuse(
    'too_large',
    `“${name}” is larger than ${largestDocument / 1_000_000} MB; scan it in grey at 150 dots an inch, or send its pages apart.`,
  )
