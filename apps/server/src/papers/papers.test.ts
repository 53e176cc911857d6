import { beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../test/papers/read-pdf.ts'
import { certificate } from './certificate.ts'
import type { CertificateFacts, TranscriptFacts } from './facts.ts'
import { transcript } from './transcript.ts'
import { readTypefaces, type Typefaces } from './typefaces.ts'

const issuer = {
  name: 'University of Plymouth',
  department: 'Plymouth Institute of Education',
  website: 'https://www.plymouth.ac.uk/',
}
const holder = { name: 'Zoë Ó Súilleabháin-Łukasz', reference: 'SWC-000017', isSynthetic: false }

const ofCertificate: CertificateFacts = {
  issuer,
  holder,
  title: 'National Award for SEN Coordination',
  scope: 'full',
  credits: 60,
  level: 7,
  conferredOn: '2023-09-01',
  certificateNumber: 'SWC-2023-00017',
}

const passed = { level: 7, credits: 30, status: 'passed', attempt: 1, completedOn: '2023-07-10' } as const
const ofTranscript: TranscriptFacts = {
  issuer,
  holder,
  programme: 'PgCert National Award for SEN Coordination',
  cohort: 'Plymouth 2022/23',
  school: 'Hillcrest Primary',
  localAuthority: 'Devon',
  status: 'completed',
  registeredOn: '2022-09-09',
  startedOn: '2022-09-20',
  endedOn: '2023-07-10',
  creditsAchieved: 60,
  modules: [
    { ...passed, code: 'PGSEN704DV', title: 'Organisational contexts', attempt: 2, mark: 50, before: 62.5 },
    { ...passed, code: 'PGSEN705DV', title: 'Leading on teaching', mark: 71, before: null },
    { ...passed, code: 'PGSEN703DV', title: 'Portfolio', credits: 0, mark: null, before: null },
  ],
  framework: 'Learning outcomes 2014',
  outcomes: [
    { code: 'A1', title: 'Statutory context', metOn: '2023-06-05' },
    { code: 'A2', title: 'Leadership', metOn: null },
  ],
  days: [
    { number: 1, heldOn: '2022-10-04', theme: 'Law', status: 'present' },
    { number: 2, heldOn: '2022-11-08', theme: 'Change', status: 'made_up_elsewhere' },
    { number: 3, heldOn: '2023-01-10', theme: 'Needs', status: null },
  ],
  awards: [
    {
      title: 'National Award for SEN Coordination',
      status: 'conferred',
      credits: 60,
      recommendedOn: '2023-07-10',
      conferredOn: '2023-09-01',
      rescindedOn: null,
      certificateNumber: 'SWC-2023-00017',
      reasons: ['Both credit-bearing modules are passed.'],
    },
  ],
  issuedOn: '2024-01-15',
}

let typefaces: Typefaces
beforeAll(async () => {
  typefaces = await readTypefaces()
})
const readCertificate = async (change: Partial<CertificateFacts> = {}) =>
  readPdf(await certificate({ ...ofCertificate, ...change }, typefaces))
const readTranscript = async (change: Partial<TranscriptFacts> = {}) =>
  readPdf(await transcript({ ...ofTranscript, ...change }, typefaces))

describe('a certificate', () => {
  it('says who holds what, since when, by which number', async () => {
    const { pages, text } = await readCertificate()
    expect(pages).toBe(1)
    expect(text).toBe(
      'South West Consortium University of Plymouth Plymouth Institute of Education This is to certify that ' +
        'Zoë Ó Súilleabháin-Łukasz has satisfied the examiners and has been awarded the ' +
        'National Award for SEN Coordination 60 credits at level 7 Conferred on 1 September 2023 ' +
        'Certificate number SWC-2023-00017 Registration SWC-000017 ' +
        'Whoever is shown this certificate may ask the University of Plymouth whether number SWC-2023-00017 stands: www.plymouth.ac.uk.',
    )
  })

  it('says where it counts in the early years alone, and that a made-up holder is made up', async () => {
    const { text } = await readCertificate({ scope: 'early_years', holder: { ...holder, isSynthetic: true } })
    expect(text).toContain('60 credits at level 7 · for the early years')
    expect(text).toContain('Specimen: its holder is made up')
  })

  it.each(['Li Yu', 'Χριστίνα Παπαδοπούλου', 'Надежда Иванова', `${'Maximiliana-Josefina '.repeat(5)}von Ü`])(
    'has room on one page for %s',
    async (name) => {
      const { pages, text } = await readCertificate({ holder: { ...holder, name } })
      expect(pages).toBe(1)
      expect(text).toContain(name)
    },
  )

  it('can be followed by a screen reader: it has a title, a language, and headings and paragraphs in order', async () => {
    const read = await readCertificate()
    expect(read).toMatchObject({
      title: 'National Award for SEN Coordination: certificate of Zoë Ó Súilleabháin-Łukasz',
      language: 'en-GB',
      isTagged: true,
    })
    expect(read.structure).toEqual(['Root', 'Document', 'P', 'H1', ...Array<string>(10).fill('P')])
  })
})

describe('a transcript', () => {
  it('says what was studied, with which marks, and what came of it', async () => {
    const { text } = await readTranscript()
    for (const words of [
      'Transcript of Zoë Ó Súilleabháin-Łukasz As it stood on 15 January 2024',
      'Status Completed on 10 July 2023',
      'PGSEN704DV Organisational contexts 7 30 2 50 * (62.5) Passed, 10 July 2023',
      'PGSEN705DV Leading on teaching 7 30 1 71 Passed, 10 July 2023',
      'PGSEN703DV Portfolio 7 0 1 Pass Passed, 10 July 2023',
      'Credits achieved: 60. * Capped at the pass mark',
      'Learning outcomes: 1 of 2 met',
      'A1 Statutory context Met on 5 June 2023 A2 Leadership Not yet met',
      '1 4 October 2022 Law Present 2 8 November 2022 Change Made up on another day 3 10 January 2023 Needs Not recorded',
      'National Award for SEN Coordination, 60 credits: conferred on 1 September 2023, certificate SWC-2023-00017.',
      '• Both credit-bearing modules are passed.',
      'Page 1 of 1',
    ])
      expect(text).toContain(words)
  })

  it.each([
    [[], 'No award has been recommended.'],
    [['recommended'], '60 credits: recommended on 10 July 2023, not conferred yet.'],
    [['not_conferred'], '60 credits: recommended on 10 July 2023 and not conferred.'],
    [
      ['rescinded'],
      'conferred on 1 September 2023, certificate SWC-2023-00017; rescinded on 2 January 2024.',
    ],
  ] as const)('of awards that are %j says so', async (states, words) => {
    const [conferred] = ofTranscript.awards
    if (!conferred) throw new Error('There is an award above.')
    const awards = states.map((status) => ({ ...conferred, status, rescindedOn: '2024-01-02' }))
    expect((await readTranscript({ awards })).text).toContain(words)
  })

  it('goes on over pages, each with its number and the titles of its columns', async () => {
    const outcomes = Array.from({ length: 60 }, (_, index) => ({
      code: `O${index}`,
      title:
        'How SEN and disability affect pupils’ learning, and what a school does about it, in every key stage',
      metOn: null,
    }))
    const { pages, text } = await readTranscript({ outcomes })
    expect(pages).toBeGreaterThan(2)
    expect(text).toContain(`Page ${pages} of ${pages}`)
    expect(text.match(/Outcome What it is Met/g)).toHaveLength(pages)
    expect(text.match(/Not yet met/g)).toHaveLength(60)
  })

  it('has tables whose rows and titles a screen reader finds', async () => {
    const { structure } = await readTranscript()
    expect(structure.filter((role) => role === 'Table')).toHaveLength(3)
    expect(structure.filter((role) => role === 'TH')).toHaveLength(7 + 3 + 4)
    expect(structure.filter((role) => role === 'H2')).toHaveLength(4)
  })
})

it('papers of the same facts have the same bytes, and of others others', async () => {
  const [one, same] = [
    await certificate(ofCertificate, typefaces),
    await certificate(ofCertificate, typefaces),
  ]
  expect(one.equals(same)).toBe(true)
  expect(one.equals(await certificate({ ...ofCertificate, credits: 61 }, typefaces))).toBe(false)
  const [page, again] = [await transcript(ofTranscript, typefaces), await transcript(ofTranscript, typefaces)]
  expect(page.equals(again)).toBe(true)
})

it('the typefaces say which letters they lack', () => {
  expect(typefaces.missing('Zoe\u0308 Ślązak-Þórðar ’ Nguyễn Ђорђе')).toEqual([])
  expect(typefaces.missing('Li 李明 李')).toEqual(['李', '明'])
})
