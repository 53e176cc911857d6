import { sencoOf, usualDocuments } from '../admissions/applicants.ts'
import { officeOf, type Application, type Office } from '../admissions/office.ts'
import {
  Assessing,
  first,
  portfolio,
  recommended,
  second,
  type Learner,
} from '../writing/assessing/assessing.ts'

/** Who applies, and to whom. */
export interface Traveller {
  /** Code of the university. */
  readonly university: 'PLYMOUTH' | 'EXETER'
  /** Code of the authority. */
  readonly authority: string
  readonly programme?: string
  /** What differs from a qualified SENCO appointed in 2022. */
  readonly facts?: object
  /** Kinds of documents that their case asks for; those of a qualified teacher where absent. */
  readonly documents?: readonly string[]
}

/** Takes people all the way through the programme, each step by whoever's it is. */
export class Journeys {
  private constructor(
    readonly work: Assessing,
    readonly office: Office,
  ) {}

  static async open(label: string): Promise<Journeys> {
    const work = await Assessing.open(label)
    // The demonstration's cohort is full of those who joined it.
    await work.rows('update cohort set places = 1000')
    await work.rows('update delivery_group set capacity = 1000')
    await work.rows('update tutor set capacity = 100')
    return new Journeys(work, officeOf(work.server, work.clock))
  }

  /** From a draft in the summer of 2023 to the acceptance. */
  async accepted({ university, authority, programme, facts, documents }: Traveller): Promise<Application> {
    this.work.clock.goTo('2023-08-01T10:00:00+01:00')
    const by = this.#officeOf(university)
    const cohort = `${university}-2023`
    const applicant = await sencoOf(this.office, { authority, cohort, ...(programme ? { programme } : {}) })
    const draft = await this.office.begin(by, { ...applicant, ...facts })
    const papers = documents
      ? usualDocuments.filter(([, { kind }]) => documents.includes(kind))
      : usualDocuments
    return this.office.lead(
      by,
      draft,
      ...papers,
      ['submitApplication'],
      ['startReview'],
      ['makeOffer', { responseDueOn: '2023-08-20' }],
      ['acceptOffer'],
      ['confirmConditions'],
    )
  }

  /** From the acceptance to the first day of teaching: registered, released by the headteacher, given a tutor, begun. */
  async begun(traveller: Traveller): Promise<Learner> {
    const { university } = traveller
    const { work, office } = this
    const by = this.#officeOf(university)
    const application = await office.lead(by, await this.accepted(traveller), [
      'registerApplicant',
      { payer: 'SCHOOL' },
    ])
    const who = await work.one<{ id: number; tutor: number; release: number; release_version: number }>(
      `select p.id, a.id as release, a.version as release_version, (
         select min(t.id) from tutor t join delivery_group_tutor d on d.tutor_id = t.id
         where d.delivery_group_id = p.delivery_group_id and t.active_to is null) as tutor
       from participant p join release_agreement a on a.participant_id = p.id where p.application_id = $1`,
      [application.id.slice(4)],
    )
    await this.#release(by, who.release, who.release_version)
    work.clock.goTo('2023-09-18T09:00:00+01:00')
    const participant = `ptc_${who.id}`
    await work.made(work.on('startParticipant', participant, {}, by))
    await work.made(work.on('allocateTutor', participant, { tutorId: `tut_${who.tutor}` }, by))
    return work.known(who, university)
  }

  /** The headteacher opens the link that was sent, and signs. */
  async #release(by: string, agreement: number, expectedVersion: number): Promise<void> {
    const { server } = this.office
    const input = { id: `rag_${agreement}`, expectedVersion, headteacherEmail: 'head@school.example' }
    await this.work.made(this.work.change('sendReleaseAgreement', input, '', by))
    const { outboxMessages } = await server
      .as(by)
      .data<{ outboxMessages: { nodes: { id: string }[] } }>(
        'query { outboxMessages(last: 1, orderBy: [{ createdAt: ASC }]) { nodes { id } } }',
      )
    const { outboxLink } = await server
      .as(by)
      .data<{ outboxLink: string }>('query ($id: ID!) { outboxLink(message: $id) }', {
        id: outboxMessages.nodes[0]?.id,
      })
    const answer = await fetch(`${server.url}/answers/release-agreement`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: outboxLink.split('#')[1], answer: 'signed', role: 'Headteacher' }),
    })
    if (answer.status !== 200) throw new Error(await answer.text())
  }

  /** The tutor has them in the register of every taught day of their group. */
  async taught({ number, id, tutor }: Learner): Promise<void> {
    const days = await this.work.rows<{ id: number; held_on: string }>(
      `select d.id, d.held_on::text from taught_day d join participant p on p.delivery_group_id = d.delivery_group_id
       where p.id = $1 order by d.number`,
      [number],
    )
    for (const day of days) {
      this.work.clock.goTo(`${day.held_on}T18:00:00Z`)
      const entries = [{ participantId: id, status: 'PRESENT' }]
      await this.work.made(
        this.work.change('recordAttendance', { taughtDayId: `day_${day.id}`, entries }, '', tutor),
      )
    }
  }

  /** The work is marked, put before a board, and what is due is recommended, confirmed and conferred. */
  async awarded(learner: Learner, boardOn: string, roles = [first, second, portfolio]): Promise<void> {
    const { work } = this
    work.clock.goTo('2024-05-20T10:00:00Z')
    if (roles.includes(portfolio)) await work.made(work.meetOutcomes(learner))
    for (const role of roles) await work.made(work.mark(learner, role, ...(role === portfolio ? [] : [62])))
    const { board, recommend } = await recommended(work, learner, boardOn, roles)
    const { award } = (await work.made(recommend())) as unknown as { award: { id: string } }
    await work.made(work.on('confirmBoard', board, {}, learner.office))
    await work.made(work.on('conferAward', award.id, {}, learner.office))
  }

  /** What became of somebody, as their university's office reads it. */
  async now({ id, office }: Learner): Promise<unknown> {
    const { participant } = await this.work.server.as(office).data<{ participant: object }>(
      `query ($id: ID!) { participant(id: $id) {
         status startedOn endedOn exitReason daysAttended creditsAchieved scope statutoryDeadline
         primaryTutor { id }
         outcomesMet outcomesTotal
         transitions { name fromState toState }
         releaseAgreements { nodes { status signatoryRole } }
         moduleRegistrations(orderBy: [{ role: ASC }]) { nodes { role status finalMark module { code } moduleVariant { code } } }
         awards { nodes { kind scope status conferredOn credits certificateNumber } }
       } }`,
      { id },
    )
    return participant
  }

  stop(): Promise<void> {
    return this.work.stop()
  }

  #officeOf(university: Traveller['university']): string {
    return `demo-${university.toLowerCase()}`
  }
}
