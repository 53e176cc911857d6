import type { CertificateFacts } from './facts.ts'
import { fittingSize } from './fitting-size.ts'
import { colours, margin, Sheet } from './sheet.ts'
import type { Typefaces } from './typefaces.ts'
import { longDate } from './words.ts'

/** A certificate, of the same bytes whenever it is made of the same facts. */
export async function certificate(facts: CertificateFacts, typefaces: Typefaces): Promise<Buffer> {
  const { issuer, holder } = facts
  const { default: Document } = await import('pdfkit')
  const sheet = new Sheet(Document, typefaces, {
    title: `${facts.title}: certificate of ${holder.name}`,
    author: issuer.name,
    date: facts.conferredOn,
    layout: 'landscape',
  })
  frame(sheet)
  if (holder.isSynthetic) specimen(sheet)
  const line = centred(sheet)
  line('P', 'South West Consortium', { y: 84, font: 'sansBold', size: 10, colour: colours.soft })
  line('H1', issuer.name, { y: 104, font: 'serifBold', size: 26, colour: colours.accent })
  if (issuer.department)
    line('P', issuer.department, { y: 140, font: 'sans', size: 11, colour: colours.soft })
  line('P', 'This is to certify that', { y: 184, font: 'serif', size: 14 })
  line('P', holder.name, { y: 212, font: 'serifBold', size: 38 })
  sheet.adorn(() => {
    const middle = sheet.doc.page.width / 2
    sheet.doc
      .moveTo(middle - 60, 276)
      .lineTo(middle + 60, 276)
      .lineWidth(1)
      .stroke(colours.gold)
  })
  line('P', 'has satisfied the examiners and has been awarded the', { y: 294, font: 'serif', size: 14 })
  line('P', facts.title, { y: 322, font: 'serifBold', size: 26, colour: colours.accent })
  line('P', achievement(facts), { y: 366, font: 'sans', size: 11.5, colour: colours.soft })
  particulars(sheet, facts)
  line('P', checking(facts), { y: 514, font: 'sans', size: 8.5, colour: colours.soft })
  return sheet.end()
}

const achievement = ({ credits, level, scope }: CertificateFacts): string =>
  `${credits} credits at level ${level}${scope === 'early_years' ? ' · for the early years' : ''}`

const checking = ({ issuer: { name, website }, certificateNumber }: CertificateFacts): string =>
  `Whoever is shown this certificate may ask the ${name} whether number ${certificateNumber} stands` +
  `${website ? `: ${website.replace(/^https?:\/\//, '').replace(/\/$/, '')}` : ''}.`

/** Two lines about the page, and the consortium's mark. */
function frame(sheet: Sheet): void {
  const { doc } = sheet
  const { width, height } = doc.page
  sheet.adorn(() => {
    for (const [inset, weight] of [
      [26, 1.5],
      [32, 0.5],
    ] as const)
      doc
        .rect(inset, inset, width - 2 * inset, height - 2 * inset)
        .lineWidth(weight)
        .stroke(colours.accent)
    doc
      .save()
      .translate(width / 2 - 18, 40)
      .scale(1.15)
    doc.path('M4 21c4-7 7-7 12-2s8 4 12-4').lineWidth(2).lineCap('round').stroke(colours.accent)
    doc.circle(22, 8, 2.4).fill(colours.gold)
    doc.restore()
  })
}

/** Across the foot, so that nobody takes it for a real one. */
const specimen = (sheet: Sheet): void =>
  sheet.tell('P', () => {
    const { doc } = sheet
    doc
      .font('sansBold')
      .fontSize(10)
      .fillColor(colours.gold)
      .text('Specimen: its holder is made up', 2 * margin, 488, {
        width: sheet.width - 2 * margin,
        align: 'center',
      })
  })

interface Line {
  /** Of its top, from the top of the page, in points. */
  readonly y: number
  readonly font: 'serif' | 'serifBold' | 'sans' | 'sansBold'
  /** In points, where it fits the page's width. */
  readonly size: number
  readonly colour?: string
}

const centred =
  (sheet: Sheet) =>
  (type: string, text: string, { y, font, size, colour = colours.ink }: Line): void =>
    sheet.tell(type, () => {
      const { doc } = sheet
      doc.font(font)
      const width = sheet.width - 2 * margin
      const fitting = fittingSize(doc, text, { width, largest: size, smallest: size / 2 })
      doc
        .fontSize(fitting)
        .fillColor(colour)
        .text(text, 2 * margin, y + (size - fitting) / 2, {
          width,
          align: 'center',
        })
    })

/** Beside each other at the foot. */
function particulars(sheet: Sheet, { conferredOn, certificateNumber, holder }: CertificateFacts): void {
  const { doc } = sheet
  const pairs = [
    ['Conferred on', longDate(conferredOn)],
    ['Certificate number', certificateNumber],
    ['Registration', holder.reference],
  ] as const
  const width = (sheet.width - 4 * margin) / pairs.length
  for (const [place, [label, value]] of pairs.entries())
    sheet.tell('P', () => {
      const x = 3 * margin + place * width
      doc.font('sans').fontSize(9).fillColor(colours.soft).text(label, x, 424, { width, align: 'center' })
      doc
        .font('serifBold')
        .fontSize(13)
        .fillColor(colours.ink)
        .text(value, x, 438, { width, align: 'center' })
    })
}
