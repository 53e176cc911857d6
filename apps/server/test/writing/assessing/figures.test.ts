import {
  award,
  cappedMark,
  countOutcomesMet,
  creditsAchieved,
  moduleRegistrationMachine,
  replay,
  type HistoryStep,
  type ModuleRole,
  type TeacherStatusKind,
} from '@cohortium/domain'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Assessing, awardTold, first, portfolio, second, type Learner } from './assessing.ts'

let work: Assessing
beforeAll(async () => {
  work = await Assessing.open('figures')
})
afterAll(() => work.stop())

const roles = [first, second, portfolio] as const
const decisions = ['confirmPass', 'referResult', 'failResult', 'deferResult'] as const

/** A year of a participant: what is judged, marked and decided, sensible or not, between three boards. */
const year = fc.array(
  fc.record({
    judged: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { maxLength: 5 }),
    allMet: fc.boolean(),
    marks: fc.array(fc.tuple(fc.constantFrom(first, second), fc.integer({ min: 20, max: 104 })), {
      maxLength: 3,
    }),
    decided: fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...decisions)), { maxLength: 6 }),
  }),
  { minLength: 3, maxLength: 3 },
)

interface Held {
  id: number
  role: ModuleRole
  status: string
  isCurrent: boolean
  credits: number
  finalMark: number | null
  passMark: number | null
}

const heldBy = ({ number }: Learner) =>
  work.rows<Held>(
    `select r.id, r.role, r.status, r.is_current as "isCurrent", m.credits, r.final_mark::float as "finalMark", m.pass_mark::float as "passMark"
     from module_registration r join module m on m.id = r.module_id where r.participant_id = $1`,
    [number],
  )

/** What the rule finds due, from the rows themselves. */
async function dueTo(learner: Learner, completedOn: string) {
  const { statuses, policy, scheme } = await work.one<{
    statuses: TeacherStatusKind[]
    policy: Parameters<typeof award>[0]['policy']
    scheme: Parameters<typeof award>[0]['scheme']
  }>(
    `select array(select kind from teacher_status t where t.person_id = p.person_id) as statuses,
       (select jsonb_build_object('acceptedTeacherStatuses', a.accepted_teacher_statuses, 'eytsScope', a.eyts_scope, 'exitAwardName', a.exit_award_name)
        from admission_policy a where a.university_id = p.university_id order by a.valid_from <= p.registered_on desc, a.valid_from desc limit 1) as policy,
       jsonb_build_object('code', s.code, 'name', s.name, 'commenceFrom', s.commence_from, 'commenceBefore', s.commence_before,
         'completeBefore', s.complete_before) as scheme
     from participant p join award_scheme s on s.id = p.award_scheme_id where p.id = $1`,
    [learner.number],
  )
  const passedRoles = (await heldBy(learner)).filter(
    ({ isCurrent, status }) => isCurrent && status === 'passed',
  )
  return award({
    aim: 'nasenco',
    passedRoles: passedRoles.map(({ role }) => role),
    teacherStatuses: statuses,
    policy,
    scheme,
    completedOn,
  })
}

async function live(
  learner: Learner,
  terms: typeof year extends fc.Arbitrary<infer Y> ? Y : never,
  from: number,
) {
  const outcomes = await work.rows<{ id: string }>(
    `select 'lo_' || id as id from learning_outcome order by number`,
  )
  for (const [index, { judged, allMet, marks, decided }] of terms.entries()) {
    for (const [outcome, isMet] of judged)
      await work.on('judgeOutcome', learner.id, { outcomeId: outcomes[outcome]?.id, isMet }, learner.tutor)
    if (allMet) await work.meetOutcomes(learner)
    for (const [role, raw] of marks) await work.mark(learner, role, raw)
    await work.mark(learner, portfolio)
    const day = `${from + index}-03-10`
    const open = (await heldBy(learner))
      .filter(({ status }) => status === 'provisional')
      .map(({ role }) => role)
    const board = await work.board(learner, day, open)
    for (const [role, decision] of decided)
      await work.settle(learner, decision, role, decision === 'deferResult' ? { reason: 'Drawn.' } : {})
    for (const role of open) await work.settle(learner, 'deferResult', role, { reason: 'Left over.' })
    await work.made(work.on('confirmBoard', board, {}, learner.office))
    const due = await dueTo(learner, day)
    const told = await work.on(
      'recommendAward',
      board,
      { participantId: learner.id },
      learner.office,
      awardTold,
    )
    if ('award' in told)
      expect(told['award']).toMatchObject({
        kind: due.kind?.toUpperCase(),
        reasons: due.reasons.map(({ rule }) => rule),
      })
    else if (told.message?.startsWith('No award')) expect(due.kind).toBeNull()
  }
}

async function expectFigures(learner: Learner) {
  const held = await heldBy(learner)
  const stored = await work.one('select outcomes_met, credits_achieved from participant where id = $1', [
    learner.number,
  ])
  const framework = await work.rows<{ code: string }>('select code from learning_outcome')
  const judgements = await work.rows<{ outcomeCode: string; isMet: boolean }>(
    `select o.code as "outcomeCode", j.is_met as "isMet" from outcome_judgement j join learning_outcome o on o.id = j.outcome_id
     where j.participant_id = $1`,
    [learner.number],
  )
  expect(stored).toEqual({
    outcomes_met: countOutcomesMet(
      framework.map(({ code }) => code),
      judgements,
    ),
    credits_achieved: creditsAchieved(held),
  })
  for (const { id, status, finalMark, passMark } of held) {
    const history = await work.rows<HistoryStep & { name: string }>(
      `select name, from_state as "fromState", to_state as "toState" from module_registration_transition
       where module_registration_id = $1 order by occurred_at, id`,
      [id],
    )
    expect(replay(moduleRegistrationMachine, history)).toMatchObject({ ok: true, state: status })
    const marks = await work.rows<{ raw: number; capped: number; attempt: number; current: boolean }>(
      `select raw::float, capped::float, attempt, is_current as current from mark where module_registration_id = $1 order by id`,
      [id],
    )
    for (const { raw, capped, attempt } of marks)
      expect(capped).toBe(cappedMark(raw, passMark ?? 0, attempt > 1))
    expect(marks.find(({ current }) => current)?.capped ?? null).toBe(finalMark)
  }
}

it('whatever is judged, marked and decided, the stored figures and the awards are those of the rules', async () => {
  await work.rows(
    `insert into academic_year (code, starts_on, ends_on)
     select y || '/' || right((y + 1)::text, 2), make_date(y, 8, 1), make_date(y + 1, 7, 31) from generate_series(2024, 2060) y
     on conflict (code) do nothing`,
  )
  const lives = fc.sample(year, { numRuns: 8, seed: 20_240_115 })
  expect(new Set(lives.map((terms) => JSON.stringify(terms))).size).toBe(8)
  for (const [index, terms] of lives.entries()) {
    const learner = await work.learner(index % 2 === 0 ? 'PLYMOUTH' : 'EXETER')
    await live(learner, terms, 2025 + index * 3)
    await expectFigures(learner)
  }
})
