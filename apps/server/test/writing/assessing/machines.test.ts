import {
  awardMachine,
  evidenceMachine,
  examBoardMachine,
  moduleRegistrationMachine,
  type Machine,
} from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Assessing, portfolio, type Learner } from './assessing.ts'

/** How a step is taken, and what must be so for nothing but state and role to stand against it. */
interface Step {
  mutation: string
  /** Who may, as `askers` calls them. */
  by: 'tutor' | 'office'
  more?: object
  arrange?: string
}

interface Governed {
  machine: Machine
  table: string
  id: () => string
  /** Columns that go with each state, as SQL assignments. */
  put: (state: string) => string
  steps: Readonly<Record<string, Step>>
}

let work: Assessing
let learner: Learner
let askers: Record<string, string>
let ids: Record<'board' | 'award' | 'evidence', string>

beforeAll(async () => {
  work = await Assessing.open('machines')
  learner = await work.learner('PLYMOUTH')
  const other = await work.one<{ id: number }>(
    `select t.id from tutor t where t.id <> $1 and not exists (
       select from tutor_allocation a where a.tutor_id = t.id and a.participant_id = $2)
     and not exists (select from mark m join module_registration r on r.id = m.module_registration_id
       where r.participant_id = $2 and t.id in (m.first_marker_id, m.second_marker_id)) order by t.id desc limit 1`,
    [learner.tutorId, learner.number],
  )
  askers = {
    tutor: learner.tutor,
    office: 'demo-plymouth',
    'another tutor': await work.token('tutor', { tutorId: other.id }),
    'the other office': 'demo-exeter',
    administrator: 'demo-consortium',
    authority: 'demo-devon',
    analyst: 'demo-analyst',
    examiner: 'demo-examiner',
  }
  await work.made(work.meetOutcomes(learner))
  const board = await work.board(learner, '2024-02-14', [portfolio], 'held')
  const evidence = await work.one<{ id: string }>(
    `insert into evidence_item (title, kind, status, participant_id, outcome_id)
     values ('Audit', 'document', 'draft', $1, 1) returning 'evi_' || id as id`,
    [learner.number],
  )
  const award = await work.one<{ id: string }>(
    `insert into award (kind, scope, status, title, credits, recommended_on, reasons, participant_id, exam_board_id, university_id)
     select 'nasenco', 'full', 'recommended', 'Award', 60, '2024-02-14', '{}', $1, b.id, b.university_id
     from exam_board b where b.id = $2 returning 'awd_' || id as id`,
    [learner.number, board.slice(4)],
  )
  ids = { board, award: award.id, evidence: evidence.id }
})
afterAll(() => work.stop())

const registration = () => learner.registrations[portfolio] ?? ''
const boardIs = (status: string) => `update exam_board set status = '${status}' where id = BOARD`
const outcomeIs = (met: boolean) =>
  `update outcome_judgement set is_met = ${met} where id = (select min(id) from outcome_judgement where participant_id = PARTICIPANT)`

const governed: readonly Governed[] = [
  {
    machine: moduleRegistrationMachine,
    table: 'module_registration',
    id: registration,
    put: () => 'exam_board_id = BOARD',
    steps: {
      recordMark: { mutation: 'recordMark', by: 'tutor', arrange: boardIs('scheduled') },
      confirmPass: {
        mutation: 'confirmPass',
        by: 'office',
        arrange: `${boardIs('held')}; ${outcomeIs(true)}`,
      },
      refer: { mutation: 'referResult', by: 'office', arrange: `${boardIs('held')}; ${outcomeIs(false)}` },
      defer: {
        mutation: 'deferResult',
        by: 'office',
        more: { reason: 'Illness.' },
        arrange: boardIs('held'),
      },
      fail: { mutation: 'failResult', by: 'office', arrange: `${boardIs('held')}; ${outcomeIs(false)}` },
    },
  },
  {
    machine: evidenceMachine,
    table: 'evidence_item',
    id: () => ids.evidence,
    put: (state) =>
      `submitted_on = ${state === 'draft' ? 'null' : `'2024-01-20'`}, returned_on = ${state === 'returned' ? `'2024-01-25'` : 'null'},
       resubmitted_on = null, judged_on = ${state === 'met' ? `'2024-02-01'` : 'null'}, judged_by_id = ${state === 'met' ? '1' : 'null'}`,
    steps: {
      submit: { mutation: 'submitEvidence', by: 'tutor' },
      judgeMet: { mutation: 'judgeEvidenceMet', by: 'tutor' },
      return: { mutation: 'returnEvidence', by: 'tutor' },
      resubmit: { mutation: 'resubmitEvidence', by: 'tutor' },
    },
  },
  {
    machine: examBoardMachine,
    table: 'exam_board',
    id: () => ids.board,
    put: () => `meets_on = '2024-02-14'`,
    steps: {
      freezeMarks: { mutation: 'freezeMarks', by: 'office' },
      hold: { mutation: 'holdBoard', by: 'office' },
      confirm: {
        mutation: 'confirmBoard',
        by: 'office',
        arrange: `update module_registration set exam_board_id = null where exam_board_id = BOARD`,
      },
    },
  },
  {
    machine: awardMachine,
    table: 'award',
    id: () => ids.award,
    put: (state) =>
      `conferred_on = ${state === 'conferred' || state === 'rescinded' ? `'2024-02-14'` : 'null'},
       rescinded_on = ${state === 'rescinded' ? `'2024-02-14'` : 'null'}, certificate_number = null`,
    steps: {
      confer: { mutation: 'conferAward', by: 'office', arrange: boardIs('confirmed') },
      withhold: { mutation: 'withholdAward', by: 'office', more: { reason: 'No.' } },
      rescind: { mutation: 'rescindAward', by: 'office', more: { reason: 'Found out.' } },
    },
  },
]

describe.each(governed.map((one) => [one.table, one] as const))(
  'a row of %s',
  (table, { machine, ...one }) => {
    /** Puts the row in a state, whatever the machine says. */
    const put = async (state: string, arrange = 'select') => {
      const number = one.id().slice(4)
      const text = `${arrange}; update ${table} set status = '${state}', ${one.put(state)} where id = ${number}`
      const guarded = ['module_registration', 'evidence_item', 'exam_board', 'award', 'participant']
      const guard = (verb: string) =>
        guarded.map((name) => `alter table ${name} ${verb} trigger status_machine`).join(';')
      await work.rows(
        `${guard('disable')}; ${text.replaceAll('BOARD', ids.board.slice(4)).replaceAll('PARTICIPANT', String(learner.number))}; ${guard('enable')}`,
      )
    }
    const row = () =>
      work.one<{ text: string; status: string }>(
        `select row(t.*)::text as text, status from ${table} t where id = $1`,
        [one.id().slice(4)],
      )

    it.each(machine.states)(
      'that is %s takes the steps of its machine for whom they are, and no other',
      async (state) => {
        const wrong: string[] = []
        for (const [step, { mutation, by, more = {}, arrange }] of Object.entries(one.steps)) {
          const rule = machine.transitions[step]
          if (!rule) throw new Error(`${machine.name} has no step ${step}`)
          for (const [asker, token] of Object.entries(askers)) {
            await put(state, arrange)
            const before = await row()
            const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
            const { data, errors } = await work.server
              .as(token)
              .ask<Record<string, { told: string }>>(
                `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { told: __typename ... on Refusal { message } } }`,
                { input: { id: one.id(), expectedVersion: await work.version(one.id()), ...more } },
              )
            const told = data?.[mutation]?.told ?? String(errors[0]?.extensions?.['code'])
            const after = await row()
            const takes = asker === by && rule.from.includes(state)
            const expected = takes
              ? /Changed$/
              : asker === by
                ? /^OutOfTurn$/
                : /^(NotPermitted|NOT_FOUND|FORBIDDEN|BAD_USER_INPUT)$/
            if (!expected.test(told)) wrong.push(`${asker} ${step}: ${told}`)
            if (takes ? after.status !== rule.to : after.text !== before.text)
              wrong.push(`${asker} ${step}: stored ${after.text}`)
          }
        }
        expect(wrong).toEqual([])
      },
    )
  },
)
