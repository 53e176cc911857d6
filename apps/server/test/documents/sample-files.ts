import { crc32 as crc, deflateSync } from 'node:zlib'

/** A whole PDF of one empty page; `more` are further objects, `trailer` entries of its trailer. */
export function samplePdf({ more = '', trailer = '' } = {}): Buffer {
  const body = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
${more}
`
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer << /Size 4 /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A stream of a PDF, compressed. */
export const pdfStream = (dictionary: string, content: string): string =>
  `4 0 obj << ${dictionary} /Filter /FlateDecode >> stream\n${deflateSync(content).toString('latin1')}\nendstream endobj`

/** A PDF like no other. */
export const pdfOf = (words: string): Buffer => samplePdf({ more: pdfStream('/Length 9', words) })

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

export function samplePng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const sampleJpeg = (): Buffer =>
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00d2cf20ffd9', 'hex')

/** An archive whose files are stored as they are. */
export function sampleZip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const frame = Buffer.alloc(30)
    frame.writeUInt32BE(0x504b0304)
    frame.writeUInt16LE(20, 4)
    frame.writeUInt32LE(crc(content), 14)
    frame.writeUInt32LE(content.length, 18)
    frame.writeUInt32LE(content.length, 22)
    frame.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32BE(0x504b0102)
    frame.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    list.push(entry, Buffer.from(name))
    parts.push(frame, Buffer.from(name), content)
    offset += 30 + name.length + content.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32BE(0x504b0506)
  end.writeUInt16LE(list.length / 2, 8)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

export const sampleWord = (more: Readonly<Record<string, string>> = {}): Buffer =>
  sampleZip({ '[Content_Types].xml': contentTypes, 'word/document.xml': '<document/>', ...more })
