import { colours, margin, type Sheet } from './sheet.ts'

export interface Column<Row> {
  readonly title: string
  /** Share of the page's width, 0 to 1. */
  readonly share: number
  readonly align?: 'left' | 'right'
  readonly of: (row: Row) => string
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

type Cell = 'TH' | 'TD'

const typeface: Readonly<Record<Cell, string>> = { TH: 'sansBold', TD: 'sans' }

const size = 9.5
/** Between a cell's text and the lines above and below, in points. */
const padding = 3.5

/** Draws a table from a point down, on further pages where it does not fit; answers where it ends. */
export function drawTable<Row>(sheet: Sheet, begin: number, { columns, rows }: Table<Row>): number {
  const { doc } = sheet
  const table = sheet.group('Table')
  const titles = columns.map(({ title }) => title)
  const inner = (share: number) => share * sheet.width - 8

  const drawText = (
    type: Cell,
    text: string,
    x: number,
    top: number,
    { share, align = 'left' }: Column<Row>,
  ) =>
    doc
      .font(typeface[type])
      .fontSize(size)
      .fillColor(type === 'TH' ? colours.accent : colours.ink)
      .text(text || ' ', x + 4, top + padding, { width: inner(share), align })

  const drawLine = (type: Cell, y: number) =>
    doc
      .moveTo(margin, y)
      .lineTo(margin + sheet.width, y)
      .lineWidth(type === 'TH' ? 0.9 : 0.4)
      .stroke(type === 'TH' ? colours.accent : colours.line)

  const heightOf = (type: Cell, texts: readonly string[]): number => {
    doc.font(typeface[type]).fontSize(size)
    const heights = texts.map((text, index) =>
      doc.heightOfString(text || ' ', { width: inner(columns[index]?.share ?? 0) }),
    )
    return Math.max(...heights) + 2 * padding
  }

  /** Each cell by `draw`, from left to right. */
  const eachCell = (
    texts: readonly string[],
    draw: (text: string, x: number, column: Column<Row>) => void,
  ) => {
    let x = margin
    for (const [index, column] of columns.entries()) {
      draw(texts[index] ?? '', x, column)
      x += column.share * sheet.width
    }
  }

  /** The titles once more, for the eye alone; answers where they end. */
  const repeatTitles = (top: number): number => {
    const end = top + heightOf('TH', titles)
    sheet.adorn(() => {
      eachCell(titles, (text, x, column) => drawText('TH', text, x, top, column))
      drawLine('TH', end)
    })
    return end
  }

  const drawRow = (type: Cell, texts: readonly string[], top: number): number => {
    const height = heightOf(type, texts)
    const fits = top + height <= sheet.foot
    const start = fits ? top : sheet.turn()
    const at = fits || type === 'TH' ? start : repeatTitles(start)
    const row = sheet.group('TR', table)
    eachCell(texts, (text, x, column) => sheet.tell(type, () => drawText(type, text, x, at, column), row))
    sheet.adorn(() => drawLine(type, at + height))
    return at + height
  }

  let end = drawRow('TH', titles, begin)
  for (const row of rows)
    end = drawRow(
      'TD',
      columns.map((column) => column.of(row)),
      end,
    )
  return end
}
