import { changed } from '../../../writing/answers.ts'
import { mutationsOf } from '../../../writing/mutation.ts'
import { ImportRow } from '../import-row/import-row.entity.ts'
import { Import } from './import.entity.ts'

export const ImportChanged = changed(Import, 'insight')
export const ImportRowChanged = changed(ImportRow, 'insight')

export const { change, create } = mutationsOf('insight')
