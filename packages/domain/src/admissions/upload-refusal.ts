import { defineEnum, type EnumValue } from '../vocabulary/define-enum.ts'

export const uploadRefusals = defineEnum('UploadRefusalReason', 'Why a file was not taken.', {
  empty: 'There is nothing in it.',
  too_large: 'It is larger than files may be.',
  unknown_format: 'It is of no format that is taken.',
  not_as_named: 'Its content is not what its name says.',
  damaged: 'It cannot be read to its end.',
  encrypted: 'It is closed by a password.',
  active: 'It holds a program, or another file.',
  too_many: 'Too many files wait to be attached.',
  upload_gone: 'It was attached already, has expired, or is somebody else’s.',
})
export type UploadRefusalReason = EnumValue<typeof uploadRefusals>
