import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../administering.ts'
import { Assessing, awardTold, first, portfolio, recommended, second, type Learner } from './assessing.ts'

let work: Assessing
beforeAll(async () => {
  work = await Assessing.open('assessing')
})
afterAll(() => work.stop())

const devon = `p.local_authority_id = (select id from local_authority where code = 'E10000008')`

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
    const { board, recommend } = await recommended(work, learner, '2024-09-18', [second])
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
        certificateNumber: expect.stringMatching(/^PLY-2024-\d{8}$/) as unknown,
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
