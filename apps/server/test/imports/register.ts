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
  'ReasonEstablishmentOpened (code)',
  'OpenDate',
  'CloseDate',
  'PhaseOfEducation (code)',
  'PhaseOfEducation (name)',
  'Street',
  'Town',
  'Postcode',
]

export type Establishment = Readonly<Record<string, string>>

/** An establishment of Devon, open since 2012. */
export const establishment = (urn: number, change: Establishment = {}): Establishment => ({
  URN: String(urn),
  'LA (code)': '878',
  'LA (name)': 'Devon',
  EstablishmentNumber: String(urn % 10_000).padStart(4, '0'),
  EstablishmentName: `St Mary\u2019s, Tavistock ${urn}`,
  'TypeOfEstablishment (code)': '34',
  'EstablishmentStatus (code)': '1',
  OpenDate: '01-09-2012',
  'PhaseOfEducation (code)': '2',
  Town: 'Tavistock',
  Postcode: 'PL19 8AA',
  ...change,
})

const line = (cells: readonly string[]): Buffer =>
  Buffer.from(
    `${cells
      .map((cell) => `"${cell}"`)
      .join(',')
      .replaceAll('\u2019', '\x92')}\r\n`,
    'latin1',
  )

/** A file as the register writes it: ISO-8859-1, every cell in quotation marks. */
export const registerOf = (rows: readonly Establishment[]): Buffer =>
  Buffer.concat([line(columns), ...rows.map((row) => line(columns.map((name) => row[name] ?? '')))])
