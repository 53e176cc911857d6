import { serveAlone, type ServedAlone } from '../access/served-alone.ts'
import { readPdf } from './read-pdf.ts'

interface AwardRow {
  id: number
  participant_id: number
  person_id: number
  certificate_number: string
  name: string
}

/** A server of a test's own, of which papers are asked. */
export class PaperOffice {
  readonly server: ServedAlone

  private constructor(server: ServedAlone) {
    this.server = server
  }

  static open = async (label: string): Promise<PaperOffice> => new PaperOffice(await serveAlone(label))

  get = (path: string, token = 'demo-plymouth', method = 'GET'): Promise<Response> =>
    fetch(`${this.server.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } })

  pdfAt = async (path: string, token?: string) => {
    const response = await this.get(path, token)
    if (response.status !== 200) throw new Error(await response.text())
    return readPdf(new Uint8Array(await response.arrayBuffer()))
  }

  /** An award of a university, 1 Plymouth or 2 Exeter, in a state. */
  awardOf = async (university: number, status = 'conferred'): Promise<AwardRow> => {
    const { rows } = await this.server.owner.query<AwardRow>(
      `select w.id, w.participant_id, p.person_id, w.certificate_number, i.given_name || ' ' || i.family_name as name
       from award w join participant p on p.id = w.participant_id join person_identity i on i.person_id = p.person_id
       where w.university_id = $1 and w.status = $2 order by w.id limit 1`,
      [university, status],
    )
    const [row] = rows
    if (!row) throw new Error(`No award of ${university} is ${status}.`)
    return row
  }
}
