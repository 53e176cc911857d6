import { describe, expect, it } from 'vitest'
import {
  pdfStream,
  sampleJpeg,
  samplePdf,
  samplePng,
  sampleWord,
  sampleZip,
} from '../../../test/documents/sample-files.ts'
import { inspectFile } from './inspect-file.ts'

const refusal = async (name: string, content: Buffer) => {
  const inspected = await inspectFile(name, content)
  return inspected.ok ? 'taken' : `${inspected.reason}: ${inspected.message}`
}

describe('a file is taken', () => {
  it.each([
    ['degree.pdf', samplePdf(), 'pdf'],
    ['Degree.PDF', samplePdf(), 'pdf'],
    ['scan.png', samplePng(), 'png'],
    ['photo.jpeg', sampleJpeg(), 'jpeg'],
    ['photo.jpg', sampleJpeg(), 'jpeg'],
    ['letter.docx', sampleWord(), 'docx'],
  ])('whose content is what its name says: %s', async (name, content, format) => {
    expect(await inspectFile(name, content)).toMatchObject({ ok: true, file: { name, format, content } })
  })

  it.each([
    ['degree', 'degree.pdf'],
    ['', 'document.pdf'],
    ['..', 'document.pdf'],
    ['C:\\Users\\ada\\degree.pdf', 'degree.pdf'],
    ['../../etc/degree.pdf', 'degree.pdf'],
    ['invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['Zoë Ó Súilleabháin.pdf', 'Zoë Ó Súilleabháin.pdf'],
    [`${'long '.repeat(100)}.pdf`, `${'long '.repeat(100).slice(0, 196)}.pdf`],
  ])('under a name that is only ever shown: %j', async (name, shown) => {
    expect(await inspectFile(name, samplePdf())).toMatchObject({ ok: true, file: { name: shown } })
  })

  it('with its SHA-256', async () => {
    expect(await inspectFile('photo.jpg', sampleJpeg())).toMatchObject({
      file: { sha256: 'e8710ca3668d52de0eb825bc24e38f56816b7bce9e4b675b44447a0b14c63d56' },
    })
  })
})

describe('a file is refused', () => {
  it.each([
    [
      'degree.pdf',
      sampleZip({ 'a.txt': 'a' }),
      'not_as_named: “degree.pdf” is a ZIP archive, not a PDF document as its name says; send the document itself.',
    ],
    [
      'degree.pdf',
      samplePng(),
      'not_as_named: “degree.pdf” is a PNG picture, not a PDF document as its name says; let its name end in .png.',
    ],
    [
      'degree.exe',
      samplePdf(),
      'not_as_named: “degree.exe” is a PDF document, not a file of the kind .exe as its name says; let its name end in .pdf.',
    ],
    [
      'letter.docx',
      sampleZip({ 'word/document.xml': '<document/>' }),
      'not_as_named: “letter.docx” is a ZIP archive, not a Word document as its name says; send the document itself.',
    ],
    [
      'page.pdf',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'not_as_named: “page.pdf” is a text, not a PDF document as its name says; send the document itself.',
    ],
    [
      'page.pdf',
      Buffer.concat([Buffer.from('MZ'), samplePdf()]),
      'not_as_named: “page.pdf” is a program for Windows, not a PDF document as its name says; send the document itself.',
    ],
    [
      'notes.txt',
      Buffer.from('My notes.'),
      'unknown_format: “notes.txt” is a text; send a PDF, a PNG or JPEG picture, or a Word document (.docx).',
    ],
    ['empty.pdf', Buffer.alloc(0), 'empty: “empty.pdf” is empty; choose the file again.'],
  ])('that is not what its name says: %s', async (name, content, sentence) => {
    expect(await refusal(name, content)).toBe(sentence)
  })

  it('that is larger than 10 MB', async () => {
    const largest = Buffer.alloc(10_000_000)
    sampleJpeg().copy(largest)
    expect(await refusal('photo.jpg', largest)).toBe('taken')
    expect(await refusal('photo.jpg', Buffer.concat([largest, Buffer.alloc(1)]))).toMatch(
      /^too_large: .* 10 MB/,
    )
  })

  it.each([
    ['degree.pdf', samplePdf().subarray(0, 200), 'PDF'],
    ['scan.png', samplePng().subarray(0, -4), 'PNG'],
    ['photo.jpg', sampleJpeg().subarray(0, -1), 'JPEG'],
    ['letter.docx', sampleWord().subarray(0, -30), 'last part'],
  ])('that breaks off: %s', async (name, content, words) => {
    expect(await refusal(name, content)).toMatch(new RegExp(`^damaged: .*${words}`))
  })

  it('that is closed by a password', async () => {
    const closed = samplePdf({ trailer: '/Encrypt 9 0 R' })
    expect(await refusal('degree.pdf', closed)).toBe(
      'encrypted: “degree.pdf” is closed by a password; save it without one and send that.',
    )
  })

  it.each([
    ['a script', samplePdf({ more: '4 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj' })],
    ['a script in disguise', samplePdf({ more: '4 0 obj << /S /J#61vaScript >> endobj' })],
    [
      'a script among compressed objects',
      samplePdf({ more: pdfStream('/Type /ObjStm /N 1', '5 0 << /S /JavaScript >>') }),
    ],
    [
      'a script among objects whose kind is in disguise',
      samplePdf({ more: pdfStream('/Type /Obj#53tm /N 1', '5 0 << /S /JavaScript >>') }),
    ],
    [
      'a script among objects of a long description',
      samplePdf({
        more: pdfStream(`/Type /ObjStm /N 1 ${' '.repeat(2_000)} (1 0 obj)`, '5 0 << /S /JavaScript >>'),
      }),
    ],
    [
      'a script among objects that are gathered and not compressed',
      samplePdf({ more: '4 0 obj << /Type /ObjStm >> stream\n5 0 << /S /JavaScript >>\nendstream endobj' }),
    ],
    [
      'objects that cannot be looked at',
      samplePdf({
        more: '4 0 obj << /Type /ObjStm /Filter /ASCIIHexDecode >> stream\n2F4A53>\nendstream endobj',
      }),
    ],
    [
      'more objects than are looked at',
      samplePdf({
        more:
          pdfStream('/Type /ObjStm', ' '.repeat(20_000_000)) + pdfStream('/Type /ObjStm', '/S /JavaScript'),
      }),
    ],
    ['a program to start', samplePdf({ more: '4 0 obj << /S /Launch /F (cmd.exe) >> endobj' })],
    ['another file', samplePdf({ more: '4 0 obj << /Type /EmbeddedFile >> endobj' })],
  ])('that is a PDF with %s', async (_, content) => {
    expect(await refusal('degree.pdf', content)).toMatch(/^active: /)
  })

  it('that is a Word document with macros', async () => {
    expect(await refusal('letter.docx', sampleWord({ 'word/vbaProject.bin': 'x' }))).toMatch(/^active: /)
  })
})

it('takes a PDF whose pages only speak of scripts', async () => {
  const content = samplePdf({ more: pdfStream('/Length 99', 'BT (/JavaScript /Launch /Encrypt) Tj ET') })
  expect(await refusal('degree.pdf', content)).toBe('taken')
  const plain = '4 0 obj << /Length 40 >> stream\n(/JavaScript /Encrypt ) Tj\nendstream endobj'
  expect(await refusal('degree.pdf', samplePdf({ more: plain }))).toBe('taken')
})
