import type { TranscriptFacts } from './facts.ts'
import { colours, margin, Sheet } from './sheet.ts'
import { drawTable, type Table } from './table.ts'
import { awardParagraphs, dayTable, moduleTable, outcomeTable, particularsOf } from './transcript-parts.ts'
import type { Typefaces } from './typefaces.ts'
import { longDate } from './words.ts'

/** A transcript of study, of the same bytes whenever it is made of the same facts. */
export async function transcript(facts: TranscriptFacts, typefaces: Typefaces): Promise<Buffer> {
  const { issuer, holder, issuedOn } = facts
  const { default: Document } = await import('pdfkit')
  const sheet = new Sheet(Document, typefaces, {
    title: `Transcript of ${holder.name}`,
    author: issuer.name,
    date: issuedOn,
    layout: 'portrait',
  })
  let y = head(sheet, facts)
  y = drawParticulars(sheet, y, particularsOf(facts))
  y = section(sheet, y, 'Modules', moduleTable(facts), moduleNote(facts))
  if (facts.framework !== null && facts.outcomes.length > 0)
    y = section(sheet, y, outcomesTitle(facts), outcomeTable(facts), `Framework: ${facts.framework}`)
  if (facts.days.length > 0) y = section(sheet, y, 'Attendance', dayTable(facts))
  y = heading(sheet, y, 'Award')
  for (const paragraph of awardParagraphs(facts)) y = text(sheet, y, paragraph)
  feet(sheet, facts)
  return sheet.end()
}

const outcomesTitle = ({ outcomes }: TranscriptFacts): string =>
  `Learning outcomes: ${outcomes.filter(({ metOn }) => metOn !== null).length} of ${outcomes.length} met`

const moduleNote = ({ modules, creditsAchieved }: TranscriptFacts): string =>
  `Credits achieved: ${creditsAchieved}.` +
  (modules.some(({ before }) => before !== null)
    ? ' * Capped at the pass mark, since it was a further attempt; the mark before the cap stands in brackets.'
    : '')

function head(sheet: Sheet, { issuer, holder, issuedOn }: TranscriptFacts): number {
  const { doc } = sheet
  sheet.adorn(() => {
    doc.rect(margin, 40, sheet.width, 2).fill(colours.accent)
  })
  const line = (type: string, words: string, y: number, font: string, size: number, colour: string): void =>
    sheet.tell(type, () => {
      doc.font(font).fontSize(size).fillColor(colour).text(words, margin, y, { width: sheet.width })
    })
  const department = issuer.department ? `, ${issuer.department}` : ''
  line('P', `${issuer.name}${department} · South West Consortium`, 52, 'sans', 10, colours.soft)
  line('H1', `Transcript of ${holder.name}`, 70, 'serifBold', 22, colours.accent)
  let y = doc.y + 2
  line('P', `As it stood on ${longDate(issuedOn)}`, y, 'serif', 11, colours.soft)
  y = doc.y
  if (holder.isSynthetic) line('P', 'Specimen: its holder is made up', y + 2, 'sansBold', 10, colours.gold)
  return doc.y + 10
}

/** Label and value, two pairs beside each other. */
function drawParticulars(sheet: Sheet, top: number, pairs: readonly (readonly [string, string])[]): number {
  const { doc } = sheet
  const half = sheet.width / 2
  let y = top
  for (let place = 0; place < pairs.length; place += 2) {
    let end = y
    for (const [side, [label, value]] of pairs.slice(place, place + 2).entries()) {
      const x = margin + side * half
      sheet.tell('P', () => {
        doc
          .font('sans')
          .fontSize(9)
          .fillColor(colours.soft)
          .text(label, x, y, { width: half - 12 })
        doc
          .font('sansBold')
          .fontSize(10)
          .fillColor(colours.ink)
          .text(value, x, doc.y, { width: half - 12 })
      })
      end = Math.max(end, doc.y)
    }
    y = end + 5
  }
  return y + 4
}

/** A heading with at least the beginning of what is below it on the same page. */
function heading(sheet: Sheet, top: number, words: string): number {
  const { doc } = sheet
  const y = top + 70 > sheet.foot ? sheet.turn() : top
  sheet.tell('H2', () => {
    doc
      .font('serifBold')
      .fontSize(13)
      .fillColor(colours.accent)
      .text(words, margin, y + 6, { width: sheet.width })
  })
  return doc.y + 4
}

function text(sheet: Sheet, top: number, words: string): number {
  const { doc } = sheet
  doc.font('sans').fontSize(10)
  const height = doc.heightOfString(words, { width: sheet.width })
  const y = top + height > sheet.foot ? sheet.turn() : top
  sheet.tell('P', () => {
    doc.font('sans').fontSize(10).fillColor(colours.ink).text(words, margin, y, { width: sheet.width })
  })
  return doc.y + 3
}

function section<Row>(sheet: Sheet, top: number, title: string, table: Table<Row>, note?: string): number {
  const y = drawTable(sheet, heading(sheet, top, title), table) + 4
  return (note === undefined ? y : text(sheet, y, note)) + 6
}

/** On every page, for whoever holds a single one. */
function feet(sheet: Sheet, { issuer, holder }: TranscriptFacts): void {
  const { doc } = sheet
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    // Else a line below the edge would begin a page of its own.
    doc.page.margins.bottom = 0
    sheet.adorn(() => {
      doc
        .font('sans')
        .fontSize(8)
        .fillColor(colours.soft)
        .text(`${holder.reference} · issued by the ${issuer.name}`, margin, doc.page.height - 34, {
          width: sheet.width * 0.75,
          lineBreak: false,
        })
        .text(`Page ${page + 1} of ${count}`, margin + sheet.width * 0.75, doc.page.height - 34, {
          width: sheet.width * 0.25,
          align: 'right',
          lineBreak: false,
        })
    })
  }
}
