import type { Role } from '@cohortium/domain'
import type { QueryResultRow } from 'pg'
import { serveAlone, type ServedAlone } from '../../access/served-alone.ts'
import { credentialFor, type CredentialScope } from '../../database/credential-for.ts'
import { administering, type Answer } from '../administering.ts'
import { travellingClock, type TravellingClock } from '../travelling-clock.ts'

/** A participant at work in the cohort of 2023, of whom nothing has been marked. */
export interface Learner {
  id: string
  number: number
  /** Token of their tutor. */
  tutor: string
  /** Tutor and their number. */
  tutorId: number
  /** Token of their university's office. */
  office: string
  /** Module registrations by the role of the module. */
  registrations: Record<string, string>
}

export const first = 'organisational_contexts'
export const second = 'leading_teaching_and_learning'
export const portfolio = 'learning_outcomes_portfolio'

/** A server with a clock to put forward, and what people do at results. */
export class Assessing {
  readonly #tokens = new Map<string, string>()
  readonly #used: number[] = []

  private constructor(
    readonly server: ServedAlone,
    readonly clock: TravellingClock,
  ) {}

  static async open(label: string): Promise<Assessing> {
    const clock = travellingClock('2024-01-15T10:00:00Z')
    return new Assessing(await serveAlone(label, {}, clock), clock)
  }

  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.server.owner.query<Row>(text, values)).rows
  }

  async one<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(text, values)
    if (!row) throw new Error(`nothing answers ${text}`)
    return row
  }

  /** A token of somebody who may write. */
  async token(role: Role, scope: CredentialScope = {}): Promise<string> {
    const key = JSON.stringify([role, scope])
    const known = this.#tokens.get(key)
    if (known) return known
    const { secret } = await credentialFor(this.server.owner, role, scope)
    await this.rows(
      `update credential set scopes = '{read,write}' where secret_hash = sha256(convert_to($1, 'UTF8'))`,
      [secret],
    )
    this.#tokens.set(key, secret)
    return secret
  }

  change(name: string, input: object, selection: string, token: string): Promise<Answer> {
    return administering(() => this.server).change(name, input, selection, token)
  }

  async version(id: string): Promise<number> {
    const [prefix = '', number] = id.split('_')
    const table = tables[prefix]
    return (await this.one<{ version: number }>(`select version from ${table} where id = $1`, [number]))
      .version
  }

  /** Changes a thing at the version that it has. */
  async on(name: string, id: string, more: object, token: string, selection = ''): Promise<Answer> {
    return this.change(name, { id, expectedVersion: await this.version(id), ...more }, selection, token)
  }

  /** Another participant each time. @param where further condition on participant `p` */
  async learner(university = 'PLYMOUTH', where = 'true'): Promise<Learner> {
    const found = await this.one<{ id: number; tutor: number }>(
      `select p.id, p.primary_tutor_id as tutor from participant p
       join university u on u.id = p.university_id join cohort c on c.id = p.cohort_id join programme g on g.id = p.programme_id
       where u.code = $1 and c.code = u.code || '-2023' and p.status = 'active' and g.code = 'PGCERT-NASENCO'
         and p.primary_tutor_id is not null and p.id <> all ($2) and ${where}
         and not exists (select from module_registration r where r.participant_id = p.id and r.status <> 'in_progress')
       order by p.id limit 1`,
      [university, this.#used],
    )
    this.#used.push(found.id)
    return this.known(found, university)
  }

  /** Somebody of whom everything is known but the modules they take. */
  async known(found: { id: number; tutor: number }, university: string): Promise<Learner> {
    const held = await this.rows<{ id: number; role: string }>(
      'select id, role from module_registration where participant_id = $1 and is_current',
      [found.id],
    )
    return {
      id: `ptc_${found.id}`,
      number: found.id,
      tutorId: found.tutor,
      tutor: await this.token('tutor', { tutorId: found.tutor }),
      office: university === 'PLYMOUTH' ? 'demo-plymouth' : 'demo-exeter',
      registrations: Object.fromEntries(held.map(({ id, role }) => [role, `mrg_${id}`])),
    }
  }

  /** Has all outcomes of a participant judged met. */
  async meetOutcomes(learner: Learner): Promise<Answer> {
    const outcomes = await this.rows<{ id: number; version: number | null }>(
      `select o.id, j.version from learning_outcome o
       left join outcome_judgement j on j.outcome_id = o.id and j.participant_id = $1 order by o.number`,
      [learner.number],
    )
    const entries = outcomes.map(({ id, version }) => ({
      participantId: learner.id,
      outcomeId: `lo_${id}`,
      isMet: true,
      ...(version === null ? {} : { judgementVersion: version }),
    }))
    return this.change('judgeOutcomes', { entries }, '', learner.tutor)
  }

  mark({ registrations, tutor }: Learner, role: string, raw?: number): Promise<Answer> {
    const told = '... on ModuleRegistrationChanged { moduleRegistration { status finalMark attempt } }'
    return this.on('recordMark', registrations[role] ?? '', raw === undefined ? {} : { raw }, tutor, told)
  }

  /** A board of a learner's university with results before it, taken to a state. */
  async board(
    learner: Learner,
    meetsOn: string,
    roles: readonly string[],
    state: 'scheduled' | 'marks_frozen' | 'held' = 'held',
  ): Promise<string> {
    const { office, registrations } = learner
    const universityId = `uni_${(await this.one<{ id: number }>('select university_id as id from participant where id = $1', [learner.number])).id}`
    const scheduled = await this.change('scheduleExamBoard', { universityId, meetsOn }, boardTold, office)
    const { id } = scheduled['examBoard'] as { id: string }
    const moduleRegistrationIds = roles.map((role) => registrations[role])
    await this.made(this.on('assignToBoard', id, { moduleRegistrationIds }, office))
    if (state !== 'scheduled') await this.made(this.on('freezeMarks', id, {}, office))
    if (state === 'held') {
      this.clock.goTo(`${meetsOn}T12:00:00Z`)
      await this.made(this.on('holdBoard', id, {}, office))
    }
    return id
  }

  /** An answer that must not be a refusal. */
  async made(answer: Promise<Answer>): Promise<Answer> {
    const told = await answer
    if (told.message !== undefined) throw new Error(told.message)
    return told
  }

  settle({ registrations, office }: Learner, name: string, role: string, more: object = {}): Promise<Answer> {
    const told =
      '... on ModuleRegistrationChanged { moduleRegistration { status attempt participant { creditsAchieved } } }'
    return this.on(name, registrations[role] ?? '', more, office, told)
  }

  stop(): Promise<void> {
    return this.server.stop()
  }
}

export const boardTold = '... on ExamBoardChanged { examBoard { id code status } }'
export const awardTold =
  '... on AwardChanged { award { id kind scope status credits reasons certificateNumber participant { status creditsAchieved } } }'

/** Takes a learner to the recommendation of a board that is held on a day. */
export async function recommended(
  work: Assessing,
  learner: Learner,
  day: string,
  roles = [first, second, portfolio],
) {
  const board = await work.board(learner, day, roles)
  for (const role of roles) await work.made(work.settle(learner, 'confirmPass', role))
  const recommend = () =>
    work.on(
      'recommendAward',
      board,
      { participantId: learner.id },
      learner.office,
      `${awardTold} ... on NoAwardDue { reasons { rule } }`,
    )
  return { board, recommend }
}

const tables: Readonly<Record<string, string>> = {
  ptc: 'participant',
  mrg: 'module_registration',
  mrk: 'mark',
  evi: 'evidence_item',
  ojd: 'outcome_judgement',
  brd: 'exam_board',
  mds: 'moderation_sample',
  awd: 'award',
}
