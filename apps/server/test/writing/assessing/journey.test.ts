import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../administering.ts'
import { Assessing, awardTold, first, portfolio, second, type Learner } from './assessing.ts'

let work: Assessing
beforeAll(async () => {
  work = await Assessing.open('assessing')
})
afterAll(() => work.stop())

const devon = `p.local_authority_id = (select id from local_authority where code = 'E10000008')`

/** Takes a learner to the recommendation of a board that is held on a day. */
async function recommended(learner: Learner, day: string, roles = [first, second, portfolio]) {
  const board = await work.board(learner, day, roles)
  for (const role of roles) await work.made(work.settle(learner, 'confirmPass', role))
  const recommend = () =>
    work.on('recommendAward', board, { participantId: learner.id }, learner.office, `${awardTold} ${reasons}`)
  return { board, recommend }
}
const reasons = '... on NoAwardDue { reasons { rule } }'

const awardOf = (answer: Answer) => answer['award'] as { id: string; kind: string; reasons: string[] }

describe('a SENCO of Devon', () => {
  let learner: Learner
  beforeAll(async () => {
    learner = await work.learner('PLYMOUTH', devon)
  })

  it('takes the variants of Devon', async () => {
    const rows = await work.rows<{ code: string }>(
      `select v.code from module_registration r join module_variant v on v.id = r.module_variant_id
       where r.participant_id = $1 order by 1`,
      [learner.number],
    )
    expect(rows.map(({ code }) => code)).toEqual(['PGSEN703DV', 'PGSEN704DV', 'PGSEN705DV'])
  })

  it('has evidence taken through the tutor’s hands', async () => {
    const told =
      '... on EvidenceItemChanged { evidenceItem { id status submittedOn returnedOn resubmittedOn judgedOn } }'
    const { id: outcomeId } = await work.one<{ id: string }>(
      `select 'lo_' || min(id) as id from learning_outcome`,
    )
    const begun = await work.on(
      'createEvidence',
      learner.id,
      { outcomeId, title: 'Audit of provision', kind: 'DOCUMENT' },
      learner.tutor,
      told,
    )
    const { id } = begun['evidenceItem'] as { id: string }
    const step = (name: string, more = {}) => work.on(name, id, more, learner.tutor, told)
    await work.made(step('editEvidence', { title: 'Audit of our provision', kind: 'DOCUMENT', words: 900 }))
    await work.made(step('submitEvidence'))
    expect(await step('editEvidence', { title: 'Late', kind: 'DOCUMENT' })).toMatchObject({
      __typename: 'OutOfTurn',
    })
    await work.made(step('returnEvidence'))
    await work.made(step('resubmitEvidence'))
    expect(await step('judgeEvidenceMet')).toMatchObject({
      evidenceItem: {
        status: 'MET',
        submittedOn: '2024-01-15',
        returnedOn: '2024-01-15',
        resubmittedOn: '2024-01-15',
        judgedOn: '2024-01-15',
      },
    })
  })

  it('has outcomes judged, each once, and corrected', async () => {
    await work.made(work.meetOutcomes(learner))
    const met = () =>
      work.one<{ outcomes_met: number }>('select outcomes_met from participant where id = $1', [
        learner.number,
      ])
    const all = (await met()).outcomes_met
    expect(all).toBe((await work.rows('select from learning_outcome')).length)
    const judgement = await work.one<{ id: string; outcome: string }>(
      `select 'ojd_' || id as id, 'lo_' || outcome_id as outcome from outcome_judgement where participant_id = $1 limit 1`,
      [learner.number],
    )
    expect(
      await work.on('judgeOutcome', learner.id, { outcomeId: judgement.outcome, isMet: true }, learner.tutor),
    ).toMatchObject({ __typename: 'AlreadyJudged' })
    await work.made(work.on('correctJudgement', judgement.id, { isMet: false }, learner.tutor))
    expect((await met()).outcomes_met).toBe(all - 1)
    await work.made(work.on('correctJudgement', judgement.id, { isMet: true }, learner.tutor))
    expect((await met()).outcomes_met).toBe(all)
  })

  it('is referred with a 45, and passes the second attempt capped at 50', async () => {
    work.clock.goTo('2024-05-20T10:00:00Z')
    await work.made(work.mark(learner, first, 64))
    await work.made(work.mark(learner, second, 45))
    await work.made(work.mark(learner, portfolio))
    const board = await work.board(learner, '2024-06-12', [first, second, portfolio])
    expect(await work.settle(learner, 'confirmPass', second)).toEqual({
      __typename: 'MarkBelowPass',
      message: 'The mark of 45 is below the pass mark of 50.',
    })
    expect(await work.settle(learner, 'failResult', first)).toMatchObject({ __typename: 'MarkReachesPass' })
    expect(await work.settle(learner, 'confirmPass', first)).toMatchObject({
      moduleRegistration: { status: 'PASSED', participant: { creditsAchieved: 30 } },
    })
    expect(
      await work.on('confirmBoard', board, {}, learner.office, '... on BoardUndecided { count }'),
    ).toMatchObject({
      __typename: 'BoardUndecided',
      count: 2,
    })
    expect(await work.settle(learner, 'referResult', second, { dueOn: '2024-08-30' })).toMatchObject({
      moduleRegistration: { status: 'REFERRED', attempt: 2 },
    })
    await work.made(work.settle(learner, 'confirmPass', portfolio))
    await work.made(work.on('confirmBoard', board, {}, learner.office))

    work.clock.goTo('2024-09-02T10:00:00Z')
    expect(await work.mark(learner, second, 67)).toMatchObject({
      moduleRegistration: { status: 'PROVISIONAL', finalMark: 50 },
    })
    const marks = await work.rows(
      `select attempt, raw::float, capped::float, is_current from mark where module_registration_id = $1 order by id`,
      [learner.registrations[second]?.slice(4)],
    )
    expect(marks).toEqual([
      { attempt: 1, raw: 45, capped: 45, is_current: false },
      { attempt: 2, raw: 67, capped: 50, is_current: true },
    ])
  })

  let award: string
  it('is recommended the national award, which is conferred once the board is confirmed', async () => {
    const { board, recommend } = await recommended(learner, '2024-09-18', [second])
    const told = await recommend()
    expect(told).toMatchObject({
      __typename: 'AwardChanged',
      award: {
        kind: 'NASENCO',
        scope: 'FULL',
        credits: 60,
        reasons: ['modules.both_passed', 'portfolio.passed', 'status.full'],
      },
    })
    award = awardOf(told).id
    expect(await recommend()).toMatchObject({ __typename: 'AwardedAlready' })
    const confer = () => work.on('conferAward', award, {}, learner.office, awardTold)
    expect(await confer()).toMatchObject({ __typename: 'BoardNotConfirmed' })
    await work.made(work.on('confirmBoard', board, {}, learner.office))
    expect(await confer()).toMatchObject({
      award: {
        status: 'CONFERRED',
        certificateNumber: expect.stringMatching(/^PLY-2024-\d{6}$/) as unknown,
        participant: { status: 'COMPLETED', creditsAchieved: 60 },
      },
    })
  })

  it('uses the credits for a master’s, no more than there are', async () => {
    const to = { destinationProgramme: 'MA Education', destinationInstitution: 'University of Plymouth' }
    const transfer = (credits: number) =>
      work.on('recordCreditTransfer', award, { ...to, credits }, learner.office)
    await work.made(transfer(40))
    expect(await transfer(30)).toEqual({
      __typename: 'TooManyCredits',
      message: 'Only 20 credits are left to transfer.',
    })
    expect(await transfer(0)).toMatchObject({ __typename: 'NoCredits' })
  })

  it('loses the award where it is rescinded, with a reason, and the history tells', async () => {
    const reason = 'The work was not the holder’s own.'
    expect(await work.on('rescindAward', award, { reason }, learner.office, awardTold)).toMatchObject({
      award: { status: 'RESCINDED', participant: { status: 'COMPLETED' } },
    })
    const history = await work.rows(
      'select name, reason from award_transition where award_id = $1 order by id',
      [award.slice(4)],
    )
    expect(history).toEqual([
      { name: 'confer', reason: null },
      { name: 'rescind', reason },
    ])
    expect(
      await work.on(
        'recordCreditTransfer',
        award,
        { destinationProgramme: 'MA', destinationInstitution: 'Elsewhere', credits: 10 },
        learner.office,
      ),
    ).toMatchObject({ __typename: 'NotConferred' })
  })
})

describe('an award', () => {
  /** Marks everything and brings it before a board of its own month. */
  async function passedBy(learner: Learner, day: string) {
    await work.made(work.meetOutcomes(learner))
    await work.made(work.mark(learner, first, 70))
    await work.made(work.mark(learner, second, 71))
    await work.made(work.mark(learner, portfolio))
    return recommended(learner, day)
  }

  it('to a holder of EYTS alone is for the early years', async () => {
    const learner = await work.learner('PLYMOUTH')
    await work.rows(
      `update teacher_status set kind = 'eyts', induction = 'exempt', induction_completed_on = null
       where person_id = (select person_id from participant where id = $1)`,
      [learner.number],
    )
    const { recommend } = await passedBy(learner, '2024-10-16')
    expect(await recommend()).toMatchObject({ award: { kind: 'NASENCO', scope: 'EARLY_YEARS' } })
  })

  it('is the university’s own where the portfolio is failed, and not before it is', async () => {
    const learner = await work.learner('EXETER')
    await work.made(work.mark(learner, first, 58))
    await work.made(work.mark(learner, second, 61))
    await work.made(work.mark(learner, portfolio))
    const { board, recommend } = await recommended(learner, '2024-11-20', [first, second])
    expect(await recommend()).toMatchObject({ __typename: 'StillOpen' })
    await work.rows('update module_registration set exam_board_id = $1 where id = $2', [
      board.slice(4),
      learner.registrations[portfolio]?.slice(4),
    ])
    expect(await work.settle(learner, 'confirmPass', portfolio)).toMatchObject({
      __typename: 'OutcomesNotMet',
      message: expect.stringMatching(/^These outcomes are not met: /) as unknown,
    })
    await work.made(work.settle(learner, 'failResult', portfolio))
    const told = await recommend()
    expect(told).toMatchObject({ award: { kind: 'UNIVERSITY_EXIT_AWARD', scope: 'FULL' } })
    expect(awardOf(told).reasons).toContain('portfolio.not_passed')
    const withheld = await work.on(
      'withholdAward',
      awardOf(told).id,
      { reason: 'Fees.' },
      learner.office,
      awardTold,
    )
    expect(withheld).toMatchObject({
      award: { status: 'NOT_CONFERRED', participant: { status: 'COMPLETED' } },
    })
  })

  it('is none without both modules, and says why', async () => {
    const learner = await work.learner('EXETER')
    await work.made(work.mark(learner, first, 58))
    const { recommend } = await recommended(learner, '2024-12-11', [first])
    expect(await recommend()).toMatchObject({
      __typename: 'NoAwardDue',
      reasons: [{ rule: 'modules.second_not_passed' }],
    })
  })

  it('is no national one on or after 1 September 2027: the scheme has ended', async () => {
    await work.rows(
      `insert into academic_year (code, starts_on, ends_on) values ('2026/27', '2026-08-01', '2027-07-31'), ('2027/28', '2027-08-01', '2028-07-31')
       on conflict (code) do nothing`,
    )
    const inTime = await work.learner('PLYMOUTH')
    const late = await work.learner('PLYMOUTH')
    work.clock.goTo('2027-06-01T10:00:00Z')
    const lastDay = await passedBy(inTime, '2027-08-31')
    expect(await lastDay.recommend()).toMatchObject({ award: { kind: 'NASENCO' } })
    const dayAfter = await passedBy(late, '2027-09-01')
    const told = await dayAfter.recommend()
    expect(told).toMatchObject({ award: { kind: 'UNIVERSITY_EXIT_AWARD' } })
    expect(awardOf(told).reasons).toEqual(['modules.both_passed', 'scheme.ended', 'exit.credits'])
  })
})
