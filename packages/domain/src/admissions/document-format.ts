import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const documentFormats = defineEnum('DocumentFormat', 'What a file is, by its content.', {
  pdf: 'Pages as they are printed, which look alike everywhere.',
  png: 'Picture that keeps every dot, as screens and scanners make.',
  jpeg: 'Photograph, as cameras make.',
  docx: 'Word document without macros.',
})
export type DocumentFormat = EnumValue<typeof documentFormats>
