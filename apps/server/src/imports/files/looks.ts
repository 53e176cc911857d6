import { isFault, readCsv, type CsvRefusal } from '../read-csv.ts'
import type { CsvSource } from '../source.ts'

/** How a file is written, and how it begins. */
export interface FileLooks {
  readonly encoding: string
  readonly separator: string
  readonly columns: readonly { readonly title: string; readonly samples: readonly string[] }[]
}

const rowsLookedAt = 5
const longestSample = 100

/** Looks at a file: its encoding, separator and columns, each with the cells of its first rows. */
export async function looksOf(
  source: CsvSource,
): Promise<{ readonly ok: true; readonly looks: FileLooks } | CsvRefusal> {
  const file = await readCsv(source)
  if (!file.ok) return file
  const first: (readonly string[])[] = []
  for await (const row of file.rows()) {
    if (!isFault(row)) first.push(row.cells)
    if (isFault(row) || first.length === rowsLookedAt) break
  }
  const columns = file.columns.map((title, place) => ({
    title,
    samples: first.map((cells) => (cells[place] ?? '').slice(0, longestSample)),
  }))
  return { ok: true, looks: { encoding: file.encoding, separator: file.separator, columns } }
}
