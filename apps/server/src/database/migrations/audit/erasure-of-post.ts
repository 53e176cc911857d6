import { erasedColumns, erasedUploads } from '../0023-documents.ts'
import { erasePerson } from './erasure.ts'

const removing = (table: string): string => `
  delete from ${table} where person_id = person;
  get diagnostics changed = row_count;
  rows := rows + changed;`

/** The erasure of a person takes their messages and links with it. */
export const erasureOfPost = erasePerson(
  erasedColumns,
  erasedUploads + removing('message') + removing('app.link'),
)

export const erasureWithoutPost = erasePerson(erasedColumns, erasedUploads)
