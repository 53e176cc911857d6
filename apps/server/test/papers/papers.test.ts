import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalIn } from '../access/browser.ts'
import { trailOf } from '../audit/trail-of.ts'
import { PaperOffice } from './paper-office.ts'
import { readPdf } from './read-pdf.ts'

let office: PaperOffice
let server: PaperOffice['server']
beforeAll(async () => {
  office = await PaperOffice.open('papers')
  server = office.server
})
afterAll(() => server.stop())

describe('a certificate', () => {
  it('is handed out by the university, of an award that is conferred', async () => {
    const award = await office.awardOf(1)
    const response = await office.get(`/awards/awd_${award.id}/certificate.pdf`)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringContaining(
        `Certificate ${award.certificate_number}.pdf`,
      ) as unknown,
    })
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(text).toContain(`This is to certify that ${award.name} has satisfied the examiners`)
    expect(text).toContain(`Certificate number ${award.certificate_number}`)
    expect(text).toContain('University of Plymouth')
    expect(text).toContain('Specimen: its holder is made up')
  })

  it('is the same, byte by byte, whenever and by whomever it is asked for', async () => {
    const { id } = await office.awardOf(1)
    const bytes = async (token: string) =>
      Buffer.from(await (await office.get(`/awards/awd_${id}/certificate.pdf`, token)).arrayBuffer())
    expect((await bytes('demo-plymouth')).equals(await bytes('demo-consortium'))).toBe(true)
  })

  it('is refused where the award is not conferred, or no longer', async () => {
    const { id } = await office.awardOf(1)
    const states = ['recommended', 'not_conferred', 'rescinded'] as const
    const sentences = /not conferred yet|was not conferred|was rescinded/
    // As though it had come about so: the state table is another test's.
    await server.owner.query('alter table award disable trigger user')
    const kept = await server.owner.query<Record<string, unknown>>(
      'select status, rescinded_on from award where id = $1',
      [id],
    )
    for (const status of states) {
      await server.owner.query(
        `update award set status = $2, rescinded_on = case when $2 = 'rescinded' then conferred_on end where id = $1`,
        [id, status],
      )
      const response = await office.get(`/awards/awd_${id}/certificate.pdf`)
      expect(response.status).toBe(409)
      expect(await response.json()).toEqual({
        error: { code: 'NOT_CONFERRED', message: expect.stringMatching(sentences) as unknown },
      })
    }
    await server.owner.query('update award set status = $2, rescinded_on = $3 where id = $1', [
      id,
      kept.rows[0]?.['status'],
      kept.rows[0]?.['rescinded_on'],
    ])
    await server.owner.query('alter table award enable trigger user')
    expect((await office.get(`/awards/awd_${id}/certificate.pdf`)).status).toBe(200)
  })

  it('bears a name with every mark of it, and none that would be printed wrong', async () => {
    const { id, person_id } = await office.awardOf(1)
    const rename = (given: string, family: string) =>
      server.owner.query(
        'update person_identity set given_name = $2, family_name = $3 where person_id = $1',
        [person_id, given, family],
      )
    await rename('Zoë', 'Ó Súilleabháin-Łukasz')
    expect((await office.pdfAt(`/awards/awd_${id}/certificate.pdf`)).text).toContain(
      'Zoë Ó Súilleabháin-Łukasz',
    )
    await rename('明', 'Li')
    const response = await office.get(`/awards/awd_${id}/certificate.pdf`)
    expect([response.status, await response.json()]).toEqual([
      422,
      { error: { code: 'UNPRINTABLE', message: expect.stringContaining('“明”') as unknown } },
    ])
    await rename('Ming', 'Li')
  })
})

describe('a transcript', () => {
  it('says what the graph says of the participant', async () => {
    const { participant_id: row } = await office.awardOf(1)
    const { participant } = await server.client.data<{
      participant: {
        reference: string
        outcomesMet: number
        outcomesTotal: number
        creditsAchieved: number
        moduleRegistrations: { nodes: { finalMark: number | null; moduleVariant: { code: string } }[] }
      }
    }>(
      `query ($id: ID!) { participant(id: $id) { reference outcomesMet outcomesTotal creditsAchieved
         moduleRegistrations(where: { isCurrent: { eq: true } }) { nodes { finalMark moduleVariant { code } } } } }`,
      { id: `ptc_${row}` },
    )
    const { text, isTagged } = await office.pdfAt(`/participants/ptc_${row}/transcript.pdf`)
    expect(isTagged).toBe(true)
    expect(text).toContain(`Registration ${participant.reference}`)
    expect(text).toContain(
      `Learning outcomes: ${participant.outcomesMet} of ${participant.outcomesTotal} met`,
    )
    expect(text).toContain(`Credits achieved: ${participant.creditsAchieved}.`)
    expect(text).toContain('As it stood on 15 January 2024')
    expect(participant.moduleRegistrations.nodes).toHaveLength(3)
    for (const { finalMark, moduleVariant } of participant.moduleRegistrations.nodes) {
      expect(text).toContain(moduleVariant.code)
      expect(text).toContain(finalMark === null ? 'Pass Passed' : ` ${finalMark} `)
    }
  })

  it('tells a capped mark with what the markers gave', async () => {
    const { rows } = await server.owner.query<{ participant_id: number; raw: string; capped: string }>(`
      select r.participant_id, m.raw, m.capped from mark m join module_registration r on r.id = m.module_registration_id
      join participant p on p.id = r.participant_id
      where m.is_current and r.is_current and m.capped < m.raw and p.university_id = 1 limit 1`)
    const [row] = rows
    const { text } = await office.pdfAt(`/participants/ptc_${row?.participant_id}/transcript.pdf`)
    expect(text).toContain(`${Number(row?.capped)} * (${Number(row?.raw)})`)
    expect(text).toContain('Capped at the pass mark')
  })

  it.each(['registered', 'active', 'interrupted', 'withdrawn', 'discontinued', 'completed'])(
    'is made of a participant who is %s',
    async (status) => {
      const { rows } = await server.owner.query<{ id: number }>(
        'select id from participant where status = $1 order by id limit 1',
        [status],
      )
      const { text } = await office.pdfAt(
        `/participants/ptc_${rows[0]?.id}/transcript.pdf`,
        'demo-consortium',
      )
      expect(text.toLowerCase()).toContain(`status ${status}`)
    },
  )
})

describe('papers', () => {
  const paths = async (university: number) => {
    const { id, participant_id } = await office.awardOf(university)
    return [`/awards/awd_${id}/certificate.pdf`, `/participants/ptc_${participant_id}/transcript.pdf`]
  }
  const statuses = async (university: number, token: string) =>
    Promise.all((await paths(university)).map(async (path) => (await office.get(path, token)).status))

  it('are of the consortium and the own university alone', async () => {
    expect(await statuses(1, 'demo-consortium')).toEqual([200, 200])
    expect(await statuses(2, 'demo-consortium')).toEqual([200, 200])
    expect(await statuses(1, 'demo-plymouth')).toEqual([200, 200])
    expect(await statuses(2, 'demo-exeter')).toEqual([200, 200])
    expect(await statuses(2, 'demo-plymouth')).not.toContain(200)
    for (const token of ['demo-devon', 'demo-tutor', 'demo-analyst', 'demo-examiner'])
      expect(await statuses(1, token)).toEqual([403, 403])
    expect(await statuses(1, 'coh_unknown')).toEqual([401, 401])
  })

  it('are not issued for another university that shares its rows', async () => {
    await server.owner.query(`
      insert into data_sharing_agreement (purpose, scope, signed_on, valid_from, grantor_id, recipient_id)
        values ('Joint exam board', 'participants', '2020-01-01', '2020-01-01', 2, 1)`)
    for (const path of await paths(2)) {
      const response = await office.get(path)
      expect([response.status, await response.json()]).toEqual([
        403,
        {
          error: {
            code: 'FORBIDDEN',
            message: 'Only the University of Exeter issues its certificates and transcripts; ask its office.',
          },
        },
      ])
    }
    await server.owner.query(`delete from data_sharing_agreement where purpose = 'Joint exam board'`)
  })

  it('leave a trail of what was handed out, about whom, and none of what was refused', async () => {
    const award = await office.awardOf(1)
    const [certificate, transcript] = await paths(1)
    for (const [path = '', operation, table_name, row_id] of [
      [certificate, 'certificate', 'award', award.id],
      [transcript, 'transcript', 'participant', award.participant_id],
    ] as const) {
      const events = await trailOf(server.owner, () => office.get(path))
      expect(events.filter(({ kind }) => kind === 'export')).toMatchObject([
        {
          operation,
          table_name,
          row_id,
          row_count: 1,
          subject_id: award.person_id,
          role: 'university_partner',
        },
      ])
      expect(
        events.some(({ kind, fields }) => kind === 'read' && fields.includes('Participant.familyName')),
      ).toBe(true)
    }
    const [foreign = ''] = await paths(2)
    const refused = await trailOf(server.owner, () => office.get(foreign))
    expect(refused.filter(({ kind }) => kind === 'export')).toEqual([])
  })

  it.each([
    '/awards/awd_999999999/certificate.pdf',
    '/awards/awd_0/certificate.pdf',
    '/awards/ptc_1/certificate.pdf',
    '/awards/%27/certificate.pdf',
    '/participants/ptc_999999999/transcript.pdf',
    '/participants/1/transcript.pdf',
  ])('of nothing are not found: %s', async (path) => {
    expect(await refusalIn(await office.get(path))).toEqual([404, 'NOT_FOUND'])
  })

  it('are only fetched', async () => {
    const [path = ''] = await paths(1)
    const response = await office.get(path, 'demo-plymouth', 'POST')
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
  })

  it('are read by one statement', async () => {
    const [path = ''] = await paths(1)
    const before = server.lines.length
    await (await office.get(path)).arrayBuffer()
    await expect.poll(() => server.lines.slice(before).find((line) => line.path === path)).toBeTruthy()
    expect(server.lines.slice(before).find((line) => line.path === path)).toMatchObject({
      status: 200,
      statements: 1,
      operation: 'Certificate',
    })
  })
})
