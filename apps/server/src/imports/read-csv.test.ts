import { describe, expect, it } from 'vitest'
import { opened, rowsOf, sourceOf, toldOf, utf16be } from '../../test/imports/sources.ts'
import { readCsv } from './read-csv.ts'
import { standardLimits } from './source.ts'

const lines = 'Name;Town\r\nZoë Ó Súilleabháin;Plympton\r\n'

describe('a file is read however its characters are written', () => {
  it.each([
    ['utf-8', Buffer.from(lines)],
    ['utf-8', Buffer.from(`\ufeff${lines}`)],
    ['windows-1252', Buffer.from(lines, 'latin1')],
    ['utf-16le', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['utf-16le', Buffer.from(lines, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${lines}`)],
    ['utf-16be', utf16be(lines)],
  ] as const)('%s %#', async (encoding, content) => {
    const file = await opened(content)
    expect(file).toMatchObject({ encoding, separator: ';', columns: ['Name', 'Town'] })
    expect(await toldOf(file)).toEqual([[2, 'Zoë Ó Súilleabháin', 'Plympton']])
  })

  it('has the signs that Windows adds to ISO-8859-1', async () => {
    const content = Buffer.concat([
      Buffer.from('Name,Town\nSt Peter'),
      Buffer.from([0x92]),
      Buffer.from('s,Truro\n'),
    ])
    expect(await toldOf(await opened(content))).toEqual([[2, 'St Peter’s', 'Truro']])
  })

  it('is judged by all of it: one foreign letter far below is enough', async () => {
    const content = Buffer.from(`Name,Town\n${'Ann,Truro\n'.repeat(20_000)}Zo\xeb,Truro\n`, 'latin1')
    expect(await opened(content)).toMatchObject({ encoding: 'windows-1252' })
  })
})

describe('cells', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n4,5,6\n'],
    [';', 'a;b;c\n1,5;2,5;3\n4;5;6\n'],
    ['\t', 'a\tb\tc\n1\t2, two\t3\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'a\n1\n'],
    [';', '"a, and more";b\n"1;2,3,4";2\n'],
  ])('are separated by %j', async (separator, content) => {
    expect(await opened(content)).toMatchObject({ separator })
  })

  it('hold separators, quotation marks and lines of their own, and their rows begin where an editor shows it', async () => {
    const content = 'a,b\n"1, one","say ""yes"""\n\n"two\r\nlines\nthree", 4 \n5,6'
    expect(await toldOf(await opened(content))).toEqual([
      [2, '1, one', 'say "yes"'],
      [4, 'two\nlines\nthree', '4'],
      [7, '5', '6'],
    ])
  })

  it('that are left out at the end are empty, as are those beyond it', async () => {
    expect(await toldOf(await opened('a,b,c\n1\n1,2,3,,\n,,\n2,3'))).toEqual([
      [2, '1', '', ''],
      [3, '1', '2', '3'],
      [5, '2', '3', ''],
    ])
  })

  it('are read from the beginning as often as they are asked for', async () => {
    const file = await opened('a\n1\n2\n')
    expect(await toldOf(file)).toEqual(await toldOf(file))
    expect(await rowsOf(file)).toHaveLength(2)
  })
})

describe('a row is refused with its line and what to do', () => {
  it.each([
    [
      'a,b\n1,2\n1,2,3\n4,5\n',
      [
        [2, '1', '2'],
        [
          3,
          'The row has 3 cells and the header 2; put a cell that has the separator in it in quotation marks.',
        ],
        [4, '4', '5'],
      ],
    ],
    [
      'a,b\n1,2\n"open,3\n4,5\n',
      [
        [2, '1', '2'],
        [
          3,
          'A quotation mark opens a cell here and is never closed; close it, or write it twice where it is meant itself.',
        ],
      ],
    ],
    [
      'a,b\n1,2\n"x"y,3\n4,5\n',
      [
        [2, '1', '2'],
        [3, 'A quotation mark stands amid a cell; write it twice, and the cell in quotation marks.'],
      ],
    ],
    [
      'a,b\n1,2\nx "y" z,3\n4,5\n',
      [
        [2, '1', '2'],
        [3, 'A quotation mark stands amid a cell; write it twice, and the cell in quotation marks.'],
      ],
    ],
  ])('%j', async (content, told) => {
    expect(await toldOf(await opened(content))).toEqual(told)
  })

  it('beyond the most there may be', async () => {
    const file = await opened('a\n1\n2\n3\n', { ...standardLimits, rows: 2 })
    expect(await toldOf(file)).toEqual([
      [2, '1'],
      [3, '2'],
      [4, 'There are more than 2 rows; split the file into several.'],
    ])
  })

  it('that has no end', async () => {
    const file = await opened(`a\n1\n"${'x\n'.repeat(2_000)}`, { ...standardLimits, rowLength: 1_000 })
    expect((await toldOf(file)).at(-1)?.[1]).toMatch(/^The row has no end/)
  })
})

describe('a file is refused', () => {
  const reasonOf = async (content: Buffer | string, limits = standardLimits) => {
    const file = await readCsv(sourceOf(content), limits)
    return file.ok ? 'read' : file.reason
  }

  it.each([
    ['', 'file_empty'],
    ['\n\n', 'header_missing'],
    ['a,b,a\n1,2,3', 'header_doubled'],
    [Buffer.from('504b03041400', 'hex'), 'file_not_text'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file_not_text'],
    [Buffer.from('a,b\n\0\0\0\0,1\n'), 'file_not_text'],
  ])('%j', async (content, reason) => {
    expect(await reasonOf(content)).toBe(reason)
  })

  it('that is too large or too wide', async () => {
    expect(await reasonOf('a,b\n1,2\n', { ...standardLimits, bytes: 7 })).toBe('file_too_large')
    expect(await reasonOf('a,b,c\n1,2,3\n', { ...standardLimits, columns: 2 })).toBe('header_too_wide')
  })
})

it('a large file is never held as a whole', async () => {
  const piece = Buffer.from('1234567,Hillcrest Primary,878\n'.repeat(1_000))
  const source = {
    async *open() {
      yield Buffer.from('urn,name,authority\n')
      for (let part = 0; part < 150; part += 1) yield piece
    },
  }
  const file = await readCsv(source)
  if (!file.ok) throw new Error(file.message)
  let count = 0
  const before = process.memoryUsage().heapUsed
  let most = before
  for await (const row of file.rows()) {
    count += 'cells' in row ? 1 : 0
    if (count % 10_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
  }
  expect(count).toBe(150_000)
  expect(most - before).toBeLessThan(150_000_000)
})
