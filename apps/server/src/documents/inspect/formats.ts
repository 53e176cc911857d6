import type { DocumentFormat } from '@cohortium/domain'

/** Ending that a name gets which has none. */
export const endings: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'pdf',
  png: 'png',
  jpeg: 'jpg',
  docx: 'docx',
}

export const formatByEnding: ReadonlyMap<string, DocumentFormat> = new Map([
  ['pdf', 'pdf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['docx', 'docx'],
])

/** Amid a sentence. */
export const formatWords: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'a PDF document',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  docx: 'a Word document',
}

export const takenFormats = 'a PDF, a PNG or JPEG picture, or a Word document (.docx)'

export const mimeTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
