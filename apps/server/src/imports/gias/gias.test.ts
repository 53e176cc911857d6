import { describe, expect, it } from 'vitest'
import { opened, rowsOf } from '../../../test/imports/sources.ts'
import { suggestMapping } from '../map-columns.ts'
import { isFault } from '../read-csv.ts'
import { rowReader } from '../read-row.ts'
import { establishmentFields, type Establishment } from './establishment-fields.ts'
import { passedOverByCode, schoolTypeByCode } from './establishment-types.ts'
import { linkFields, successionsOf } from './links.ts'
import { schoolOf } from './school-of.ts'

/** The register's columns as it names them, in its order, with some that are not read between them. */
const columns = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (code)',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (code)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'CloseDate',
  'PhaseOfEducation (code)',
  'PhaseOfEducation (name)',
  'Street',
  'Town',
  'Postcode',
]

const row = (change: Readonly<Record<string, string>> = {}): string => {
  const cells: Record<string, string> = {
    URN: '113456',
    'LA (code)': '878',
    'LA (name)': 'Devon',
    EstablishmentNumber: '2345',
    EstablishmentName: 'St Mary\u2019s, Tavistock',
    'TypeOfEstablishment (code)': '34',
    'EstablishmentStatus (code)': '1',
    OpenDate: '01-09-2012',
    'PhaseOfEducation (code)': '2',
    Town: 'Tavistock',
    Postcode: 'pl19 8aa',
    ...change,
  }
  return columns.map((name) => `"${cells[name] ?? ''}"`).join(',')
}

/** A file as the register writes it. */
const fileOf = (...rows: string[]): Buffer =>
  Buffer.concat(
    [columns.map((name) => `"${name}"`).join(','), ...rows].map((line) =>
      // Of windows-1252 beyond ISO-8859-1 the register has this apostrophe alone.
      Buffer.from(`${line.replaceAll('\u2019', '\x92')}\r\n`, 'latin1'),
    ),
  )

async function read(content: Buffer) {
  const file = await opened(content)
  const { mapping, unsure } = suggestMapping(file.columns, establishmentFields)
  expect(unsure).toEqual([])
  const readRow = rowReader(file.columns, establishmentFields, mapping)
  return (await rowsOf(file)).map((one) => {
    if (isFault(one)) throw new Error(one.message)
    return readRow(one)
  })
}

const establishment: Establishment = {
  urn: '113456',
  authorityCode: '878',
  number: '2345',
  name: 'St Mary’s, Tavistock',
  typeCode: '34',
  phase: 'primary',
  status: 'open',
  openedOn: '2012-09-01',
  closedOn: null,
  town: 'Tavistock',
  postcode: 'pl19 8aa',
}
const wanted = new Set(['878', '879'])

describe('the register’s file', () => {
  it('is read by its own columns', async () => {
    expect(await read(fileOf(row()))).toEqual([{ ok: true, line: 2, facts: establishment }])
  })

  it('may lack what few establishments have', async () => {
    const bare = row({
      EstablishmentNumber: '',
      OpenDate: '',
      Town: '',
      Postcode: '',
      'PhaseOfEducation (code)': '',
    })
    expect(await read(fileOf(bare))).toMatchObject([
      {
        facts: {
          number: null,
          openedOn: null,
          closedOn: null,
          town: null,
          postcode: null,
          phase: 'not_applicable',
        },
      },
    ])
  })

  it('may have lost noughts to a spreadsheet', async () => {
    const [read1] = await read(fileOf(row({ 'LA (code)': '78', EstablishmentNumber: '45' })))
    expect(read1).toMatchObject({ facts: { authorityCode: '078', number: '0045' } })
  })

  it('has each wrong cell told with its line, column and remedy', async () => {
    const wrong = row({
      URN: '12',
      EstablishmentName: '',
      OpenDate: '31-02-2012',
      'EstablishmentStatus (code)': '9',
    })
    expect(await read(fileOf(row(), wrong))).toMatchObject([
      { ok: true },
      {
        ok: false,
        faults: [
          { line: 3, column: 'URN', value: '12', message: 'The URN must be six digits, as 112345.' },
          { line: 3, column: 'EstablishmentName', value: null, message: 'The name is empty; fill it in.' },
          { line: 3, column: 'EstablishmentStatus (code)', value: '9' },
          {
            line: 3,
            column: 'OpenDate',
            value: '31-02-2012',
            message: 'The day on which it opened must be a day of the calendar, as 31/01/2024 or 2024-01-31.',
          },
        ],
      },
    ])
  })
})

describe('an establishment', () => {
  it('is a school', () => {
    expect(schoolOf(establishment, wanted)).toEqual({
      ok: true,
      authorityCode: '878',
      school: {
        urn: '113456',
        laestab: '878/2345',
        name: 'St Mary’s, Tavistock',
        phase: 'primary',
        type: 'academy_converter',
        status: 'open',
        openedOn: '2012-09-01',
        closedOn: null,
        town: 'Tavistock',
        postcode: 'PL19 8AA',
        isSynthetic: false,
        mainstreamOrMaintainedNursery: true,
      },
    })
  })

  it.each([
    ['15', 'maintained_nursery_school', true],
    ['35', 'free_school', true],
    ['36', 'academy_special', false],
    ['14', 'pupil_referral_unit', false],
    ['11', 'independent_school', false],
  ])('of the type %s is %s', (typeCode, type, mainstreamOrMaintainedNursery) => {
    expect(schoolOf({ ...establishment, typeCode }, wanted)).toMatchObject({
      school: { type, mainstreamOrMaintainedNursery },
    })
  })

  it('that closed before it opened has no day of opening, which the database would refuse', () => {
    expect(schoolOf({ ...establishment, closedOn: '2011-08-31' }, wanted)).toMatchObject({
      school: { openedOn: null, closedOn: '2011-08-31' },
    })
  })

  it.each([
    [{ authorityCode: '201' }, 'other_authority'],
    [{ typeCode: '37' }, 'other_kind'],
    [{ typeCode: '99' }, 'unknown_kind'],
    [{ urn: '900001' }, 'synthetic_number'],
  ] as const)('is passed over: %j', (change, because) => {
    expect(schoolOf({ ...establishment, ...change }, wanted)).toMatchObject({ ok: false, because })
  })

  it('is either of a type that is known or one that is passed over', () => {
    const both = Object.keys(schoolTypeByCode).filter((code) => code in passedOverByCode)
    expect(both).toEqual([])
    expect(Object.keys(schoolTypeByCode).length + Object.keys(passedOverByCode).length).toBe(41)
  })
})

describe('the register’s links', () => {
  const link = (urn: string, otherUrn: string, kind: string, since: string | null = '2012-09-01') => ({
    urn,
    otherUrn,
    kind,
    since,
  })
  const none: ReadonlyMap<string, string> = new Map()

  it('are read by their own columns', async () => {
    const file = await opened(
      'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n1,2,x,y,z\n137000,113456,St Mary,Predecessor,01-09-2012\n',
    )
    const { mapping } = suggestMapping(file.columns, linkFields)
    const readRow = rowReader(file.columns, linkFields, mapping)
    const [wrong, right] = (await rowsOf(file)).map((one) => (isFault(one) ? one : readRow(one)))
    expect(wrong).toMatchObject({ ok: false, faults: [{ line: 2 }, { line: 2 }, { line: 2 }] })
    expect(right).toMatchObject({ facts: link('137000', '113456', 'Predecessor') })
  })

  it('tell of a succession once, whichever school they are told of', () => {
    const links = [
      link('137000', '113456', 'Predecessor'),
      link('113456', '137000', 'Successor', '2012-09-02'),
      link('137001', '113457', 'Predecessor - merged'),
      link('137001', '113458', 'Predecessor - merged'),
    ]
    const succeededOn = '2012-09-01'
    expect(successionsOf(links, none)).toEqual([
      { predecessor: '113456', successor: '137000', succeededOn },
      { predecessor: '113457', successor: '137001', succeededOn },
      { predecessor: '113458', successor: '137001', succeededOn },
    ])
  })

  it('without a day begin when the successor opened, and are left out where nobody knows', () => {
    const links = [
      link('137000', '113456', 'Predecessor', null),
      link('137001', '113457', 'Predecessor', null),
    ]
    expect(successionsOf(links, new Map([['137000', '2013-01-01']]))).toEqual([
      { predecessor: '113456', successor: '137000', succeededOn: '2013-01-01' },
    ])
  })

  it('of other kinds tell of none', () => {
    const links = [link('137000', '113456', 'Sixth Form Centre Link'), link('137000', '137000', 'Successor')]
    expect(successionsOf(links, none)).toEqual([])
  })
})
