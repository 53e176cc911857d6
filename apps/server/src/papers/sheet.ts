import type { IsoDate } from '@cohortium/domain'
import type PdfKit from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import type { Typefaces } from './typefaces.ts'

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

/** Colours of print, as the app has them on screen. */
export const colours = {
  ink: '#2a2926',
  soft: '#57544e',
  line: '#cbc7bf',
  accent: '#144a52',
  gold: '#8f6a08',
}

export interface SheetFacts {
  readonly title: string
  readonly author: string
  /** Of what it says: two papers of the same facts have the same bytes. */
  readonly date: IsoDate
  readonly layout: 'portrait' | 'landscape'
}

/** Room at the edges of a page, in points. */
export const margin = 48

/** The rules of PDF that screen readers rely on (PDF/UA-1), which the library's types have not heard of. */
const accessible: object = { subset: 'PDF/UA' }

/**
 * Paper of the size A4 that a screen reader can follow: what is drawn is told of as headings, paragraphs and tables, in the order
 * in which it is drawn; lines and repetitions are told of as ornament.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly #root: Structure
  readonly #content: Promise<Buffer>

  constructor(
    Document: typeof PdfKit,
    { serif, serifBold, sans, sansBold }: Typefaces,
    { title, author, date, layout }: SheetFacts,
  ) {
    const options: PDFKit.PDFDocumentOptions = {
      size: 'A4',
      layout,
      margin,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      bufferPages: true,
      // The types know of names alone; any file of a typeface is taken.
      font: sans as unknown as string,
      info: {
        Title: title,
        Author: author,
        Creator: 'Cohortium',
        Producer: 'Cohortium',
        CreationDate: new Date(`${date}T00:00:00Z`),
        ModDate: new Date(`${date}T00:00:00Z`),
      },
    }
    this.doc = new Document({ ...options, ...accessible })
    this.#content = buffer(this.doc)
    for (const [name, file] of Object.entries({ serif, serifBold, sans, sansBold }))
      this.doc.registerFont(name, file)
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
  }

  /** Width between the edges, in points. */
  get width(): number {
    return this.doc.page.width - 2 * margin
  }

  /** Lowest point to which a page is filled, from its top, in points. */
  get foot(): number {
    return this.doc.page.height - margin - 8
  }

  /** Begins a page; answers the highest point that is filled. */
  turn(): number {
    this.doc.addPage()
    return margin
  }

  /** Something within the whole, to be filled with what is told of together. */
  group(type: string, within: Structure = this.#root): Structure {
    const made = this.doc.struct(type)
    within.add(made)
    return made
  }

  /** Draws what is told of as one thing. */
  tell(type: string, draw: () => unknown, within: Structure = this.#root): void {
    const content = this.doc.markStructureContent(type)
    draw()
    this.doc.endMarkedContent()
    within.add(this.doc.struct(type, {}, content))
  }

  /** Draws what is only seen. */
  adorn(draw: () => unknown): void {
    this.doc.markContent('Artifact')
    draw()
    this.doc.endMarkedContent()
  }

  /** Ends it; answers its bytes. */
  end(): Promise<Buffer> {
    this.#root.end()
    this.doc.end()
    return this.#content
  }
}
