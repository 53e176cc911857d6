import type { ImportKind, ImportRowState } from '@cohortium/domain'
import type { Ask } from '../../access/gate.ts'

/** An import as its work needs it. */
export interface ImportAtWork {
  readonly id: number
  readonly kind: ImportKind
  readonly fields: readonly string[]
  /** Titles of the columns from which fields are read. */
  readonly titles: ReadonlyMap<string, string>
}

/** A row as it is tried. */
export interface RowAtWork {
  readonly id: number
  readonly line: number
  readonly values: readonly string[]
  readonly status: ImportRowState
}

/** The import of a number. @throws Error where there is none. */
export async function importAtWork(ask: Ask, id: number): Promise<ImportAtWork> {
  const [row] = await ask<{ kind: ImportKind; fields: string[] }>(
    'select kind, fields from import where id = $1',
    [id],
  )
  if (!row) throw new Error(`there is no import ${id}`)
  const columns = await ask<{ field: string; title: string }>(
    'select field, title from import_column where import_id = $1 and field is not null and title is not null',
    [id],
  )
  return { id, ...row, titles: new Map(columns.map(({ field, title }) => [field, title])) }
}
