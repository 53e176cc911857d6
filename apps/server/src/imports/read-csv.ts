import { refuse, type Refusal } from '@cohortium/domain'
import { CsvError, parse, type Options } from 'csv-parse'
import { charactersOf } from './characters.ts'
import { encodingOf, type Encoding, type EncodingRefusal } from './encoding.ts'
import { faultOf, type RowFault } from './row-fault.ts'
import { separatorOf, type Separator } from './separator.ts'
import { standardLimits, type CsvLimits, type CsvSource } from './source.ts'

/** A row below the header. */
export interface CsvRow {
  /** Line of the file in which it begins, from 1. */
  readonly line: number
  /** As many as there are columns, without blanks around them. */
  readonly cells: readonly string[]
}

/** A file whose beginning was read. */
export interface CsvFile {
  readonly ok: true
  readonly encoding: Encoding
  readonly separator: Separator
  /** Titles of the columns, in their order; each only once. */
  readonly columns: readonly string[]
  /**
   * Reads the rows from the beginning, as often as it is asked: one after another, never all at once. A fault stands in the place of
   * the row; after one that leaves open where the next row begins, nothing follows.
   */
  readonly rows: () => AsyncGenerator<CsvRow | RowFault>
}

export type CsvRefusal = EncodingRefusal | Refusal<'header_missing' | 'header_doubled' | 'header_too_wide'>

/** Characters by which the separator is known. */
const looked = 65_536

/** Whether a row was refused. */
export const isFault = (row: CsvRow | RowFault): row is RowFault => 'message' in row

/** Looks at a file as somebody sent it: how it is written, what separates its cells, and what its columns are called. */
export async function readCsv(
  source: CsvSource,
  limits: CsvLimits = standardLimits,
): Promise<CsvFile | CsvRefusal> {
  const found = await encodingOf(source, limits)
  if (!found.ok) return found
  const { encoding } = found
  const separator = separatorOf(await headOf(source, encoding))
  const records = () => recordsOf(source, encoding, separator, limits)
  const first = await firstOf(records())
  if (first === undefined || isFault(first) || first.cells.every((cell) => cell === ''))
    return refuse(
      'header_missing',
      `The first line has to name the columns${first && isFault(first) ? `: ${first.message}` : '.'}`,
    )
  const columns = first.cells
  if (columns.length > limits.columns)
    return refuse(
      'header_too_wide',
      `There are ${columns.length} columns; at most ${limits.columns} are read.`,
    )
  const doubled = columns.find((title, index) => title !== '' && columns.indexOf(title) < index)
  if (doubled !== undefined)
    return refuse('header_doubled', `Two columns are called “${doubled}”; rename or remove one of them.`)
  return { ok: true, encoding, separator, columns, rows: () => rowsOf(records(), columns.length, limits) }
}

async function headOf(source: CsvSource, encoding: Encoding): Promise<string> {
  let head = ''
  for await (const text of charactersOf(source, encoding)) {
    head += text
    if (head.length >= looked) break
  }
  return head.slice(0, looked)
}

async function firstOf<Item>(items: AsyncGenerator<Item>): Promise<Item | undefined> {
  for await (const item of items) return item
  return undefined
}

/** Every record of the file, the header among them; the last one a fault where the file cannot be read on. */
async function* recordsOf(
  source: CsvSource,
  encoding: Encoding,
  separator: Separator,
  { rowLength }: CsvLimits,
): AsyncGenerator<CsvRow | RowFault> {
  let read: CsvRow[] = []
  let ended = 0
  const options: Options = {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    max_record_size: rowLength,
    // Taken as they come: what a stream holds back is lost when it fails.
    on_record(cells: string[], { lines }) {
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
      read.push({ line: lines - breaks, cells })
      ended = lines
      return null
    },
  }
  const parser = parse(options).resume()
  let failure: Error | undefined
  parser.on('error', (error) => {
    failure ??= error
  })
  const take = (): CsvRow[] => {
    const rows = read
    read = []
    return rows
  }
  try {
    for await (const text of charactersOf(source, encoding)) {
      await new Promise((resolve) => parser.write(text, resolve))
      yield* take()
      if (failure) break
    }
    if (!failure) await new Promise((resolve) => parser.end(resolve))
    yield* take()
    if (failure instanceof CsvError) yield faultOf(lineOf(failure, ended), sentenceOf(failure))
    else if (failure) throw failure
  } finally {
    parser.destroy()
  }
}

/** Where a mark stands; where a row has no end, its beginning. */
const lineOf = (error: CsvError, ended: number): number =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' ||
  error.code === 'CSV_MAX_RECORD_SIZE' ||
  typeof error['lines'] !== 'number'
    ? ended + 1
    : error['lines']

function sentenceOf({ code }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A quotation mark opens a cell here and is never closed; close it, or write it twice where it is meant itself.'
    case 'CSV_MAX_RECORD_SIZE':
      return 'The row has no end: a quotation mark may be missing; look for one that is not closed.'
    default:
      return 'A quotation mark stands amid a cell; write it twice, and the cell in quotation marks.'
  }
}

/** The rows below the header, each as wide as that. */
async function* rowsOf(
  records: AsyncGenerator<CsvRow | RowFault>,
  width: number,
  { rows: most }: CsvLimits,
): AsyncGenerator<CsvRow | RowFault> {
  let count = -1
  for await (const record of records) {
    count += 1
    if (count === 0) continue
    if (count > most) {
      yield faultOf(
        record.line,
        `There are more than ${most.toLocaleString('en-GB')} rows; split the file into several.`,
      )
      return
    }
    yield isFault(record) ? record : fitted(record, width)
  }
}

/** Spreadsheets leave out what is empty at the end of a row, or add to it. */
function fitted({ line, cells }: CsvRow, width: number): CsvRow | RowFault {
  const beyond = cells.slice(width).find((cell) => cell !== '')
  if (beyond !== undefined)
    return faultOf(
      line,
      `The row has ${cells.length} cells and the header ${width}; put a cell that has the separator in it in quotation marks.`,
      { value: beyond },
    )
  return { line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') }
}
