import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const documentFormats = defineEnum('DocumentFormat', 'What a file is, by its content.', {
  pdf: 'A PDF document.',
  png: 'A PNG picture.',
  jpeg: 'A JPEG picture.',
  docx: 'A Word document without macros.',
})
export type DocumentFormat = EnumValue<typeof documentFormats>
