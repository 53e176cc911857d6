import { addDays } from '@cohortium/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../administering.ts'
import { Assessing, first, portfolio, recommended, second, awardTold, type Learner } from './assessing.ts'

let work: Assessing
beforeAll(async () => {
  work = await Assessing.open('awards')
})
afterAll(() => work.stop())

const awardOf = (answer: Answer) => answer['award'] as { id: string; kind: string; reasons: string[] }

describe('an award', () => {
  /** Marks everything and brings it before a board of its own month. */
  async function passedBy(learner: Learner, day: string) {
    await work.made(work.meetOutcomes(learner))
    await work.made(work.mark(learner, first, 70))
    await work.made(work.mark(learner, second, 71))
    await work.made(work.mark(learner, portfolio))
    return recommended(work, learner, day)
  }

  /** Allocations of tutors that hold beyond today, whether they began or not. */
  const standing = ({ number }: Learner) =>
    work.rows(
      'select id from tutor_allocation where participant_id = $1 and (valid_to is null or valid_to > $2)',
      [number, addDays(work.clock.today(), 1)],
    )

  it('completes the registration: one step in its history, the tutor’s allocation ends with the day', async () => {
    const learner = await work.learner('PLYMOUTH')
    const successor = await work.one<{ id: number }>(
      `update tutor set capacity = 100 where id = (
         select t.tutor_id from tutor_local_authority t join participant p on p.local_authority_id = t.local_authority_id
         join tutor u on u.id = t.tutor_id where p.id = $1 and u.active_to is null and u.id <> $2 order by 1 limit 1
       ) returning id`,
      [learner.number, learner.tutorId],
    )
    const later = { tutorId: `tut_${successor.id}`, from: '2024-12-01', reason: 'A leave begins.' }
    await work.made(work.on('changeTutor', learner.id, later, learner.office))
    const { board, recommend } = await passedBy(learner, '2024-09-18')
    const { id } = awardOf(await recommend())
    await work.made(work.on('confirmBoard', board, {}, learner.office))
    expect(await work.on('conferAward', id, {}, learner.office, awardTold)).toMatchObject({
      award: { status: 'CONFERRED', participant: { status: 'COMPLETED' } },
    })
    expect(
      await work.rows(
        `select name, from_state, to_state, effective_on::text from participant_transition
         where participant_id = $1 order by occurred_at desc limit 1`,
        [learner.number],
      ),
    ).toEqual([{ name: 'complete', from_state: 'active', to_state: 'completed', effective_on: '2024-09-18' }])
    const allocations = await work.rows(
      `select tutor_id, valid_to::text from tutor_allocation where participant_id = $1 order by valid_from desc`,
      [learner.number],
    )
    // The one that was still ahead is gone; the other holds to the end of the day.
    expect(allocations[0]).toEqual({ tutor_id: learner.tutorId, valid_to: '2024-09-19' })
    expect(await standing(learner)).toEqual([])
  })

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
    const { board, recommend } = await recommended(work, learner, '2024-11-20', [first, second])
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
    expect(await standing(learner)).toEqual([])
  })

  it('is none without both modules, and says why', async () => {
    const learner = await work.learner('EXETER')
    await work.made(work.mark(learner, first, 58))
    const { recommend } = await recommended(work, learner, '2024-12-11', [first])
    expect(await recommend()).toMatchObject({
      __typename: 'NoAwardDue',
      reasons: [{ rule: 'modules.second_not_passed' }],
    })
  })

  it('is recommended and conferred together with others, each by its own rules', async () => {
    const [ready, early] = [await work.learner('PLYMOUTH'), await work.learner('PLYMOUTH')]
    await work.made(work.mark(early, first, 70))
    const { board } = await passedBy(ready, '2025-01-15')
    const participantIds = [early.id, ready.id]
    const told = `... on AwardsChanged { awards { id status participant { id status } } refused { index reason } }
      ... on EntriesRefused { refused { index reason message } }`
    const recommend = (onError: string) =>
      work.on('recommendAwards', board, { participantIds, onError }, ready.office, told)
    expect(await recommend('ABORT')).toMatchObject({ refused: [{ index: 0, reason: 'NoAwardDue' }] })
    const both = await recommend('SKIP')
    expect(both).toMatchObject({
      awards: [{ status: 'RECOMMENDED', participant: { id: ready.id } }],
      refused: [{ index: 0, reason: 'NoAwardDue' }],
    })
    const awardIds = (both['awards'] as { id: string }[]).map(({ id }) => id)
    const confer = (token: string) => work.change('conferAwards', { awardIds }, told, token)
    expect(await confer(ready.office)).toMatchObject({ refused: [{ index: 0, reason: 'BoardNotConfirmed' }] })
    await work.made(work.on('confirmBoard', board, {}, ready.office))
    expect(await confer('demo-consortium')).toMatchObject({ __typename: 'NotPermitted' })
    expect(await confer(ready.office)).toMatchObject({
      awards: [{ status: 'CONFERRED', participant: { status: 'COMPLETED' } }],
    })
    expect(await standing(ready)).toEqual([])
    expect(await confer(ready.office)).toMatchObject({ refused: [{ index: 0, reason: 'OutOfTurn' }] })
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
