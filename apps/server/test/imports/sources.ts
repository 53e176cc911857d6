import { isFault, readCsv, type CsvFile, type CsvRow } from '../../src/imports/read-csv.ts'
import type { RowFault } from '../../src/imports/row-fault.ts'
import type { CsvLimits, CsvSource } from '../../src/imports/source.ts'

/** A file that comes in pieces of a few bytes, so that characters and rows are cut wherever they may be. */
export const sourceOf = (content: Buffer | string, piece = 7): CsvSource => ({
  async *open() {
    const bytes = Buffer.from(content as string)
    for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece)
  },
})

/** UTF-16 with the bytes of each pair as big machines have them. */
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

export async function opened(content: Buffer | string, limits?: CsvLimits): Promise<CsvFile> {
  const file = await readCsv(sourceOf(content), limits)
  if (!file.ok) throw new Error(file.message)
  return file
}

export async function rowsOf(file: CsvFile): Promise<(CsvRow | RowFault)[]> {
  const rows = []
  for await (const row of file.rows()) rows.push(row)
  return rows
}

/** Lines and cells of rows, or the line and sentence of a fault. */
export const toldOf = async (file: CsvFile): Promise<unknown[][]> =>
  (await rowsOf(file)).map((row) => (isFault(row) ? [row.line, row.message] : [row.line, ...row.cells]))
