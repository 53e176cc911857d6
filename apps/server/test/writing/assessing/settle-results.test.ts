import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Assessing, first, portfolio, second, type Learner } from './assessing.ts'

let work: Assessing
let learner: Learner
let board: string
beforeAll(async () => {
  work = await Assessing.open('settle-results')
  learner = await work.learner()
  work.clock.goTo('2024-05-20T10:00:00Z')
  await work.made(work.mark(learner, first, 64))
  await work.made(work.mark(learner, second, 45))
  await work.made(work.meetOutcomes(learner))
  await work.made(work.mark(learner, portfolio))
  board = await work.board(learner, '2024-06-12', [first, second])
})
afterAll(() => work.stop())

const entry = async (role: string, decision: string, more: object = {}) => ({
  moduleRegistrationId: learner.registrations[role] ?? '',
  expectedVersion: await work.version(learner.registrations[role] ?? ''),
  decision,
  ...more,
})
const told =
  '... on ModuleRegistrationsChanged { moduleRegistrations { status attempt } refused { index reason } } ... on EntriesRefused { refused { index reason message } }'
const settle = (entries: object[], more: object = {}, token = learner.office) =>
  work.on('settleResults', board, { entries, ...more }, token, told)

/** How the results stand. */
const stand = async () =>
  (
    await work.rows<{ status: string }>(
      'select status from module_registration where participant_id = $1 and is_current order by role',
      [learner.number],
    )
  ).map(({ status }) => status)

describe('a board’s list of decisions', () => {
  it('is stored whole or not at all, and tells each entry that is wrong', async () => {
    const before = await stand()
    const answer = await settle([
      await entry(first, 'CONFIRM_PASS'),
      await entry(second, 'CONFIRM_PASS'),
      await entry(portfolio, 'CONFIRM_PASS'),
      await entry(second, 'DEFER'),
    ])
    expect(answer).toMatchObject({
      __typename: 'EntriesRefused',
      refused: [
        { index: 1, reason: 'MarkBelowPass', message: 'The mark of 45 is below the pass mark of 50.' },
        { index: 2, reason: 'NotBeforeBoard' },
        { index: 3, reason: 'ReasonMissing', message: 'Say why the attempt does not count.' },
      ],
    })
    expect(await stand()).toEqual(before)
  })

  it('is the university’s own office’s, at a board that was held', async () => {
    const entries = [await entry(first, 'CONFIRM_PASS')]
    for (const token of ['demo-consortium', learner.tutor])
      expect(await settle(entries, {}, token)).toMatchObject({
        __typename: 'NotPermitted',
        message:
          'Only the university’s own office settles results at exam boards; ask the University of Plymouth.',
      })
    const { office } = learner
    const later = await work.change(
      'scheduleExamBoard',
      { universityId: 'uni_1', meetsOn: '2024-09-10' },
      '... on ExamBoardChanged { examBoard { id } }',
      office,
    )
    const { id } = later['examBoard'] as { id: string }
    expect(await work.on('settleResults', id, { entries }, office)).toMatchObject({
      __typename: 'OutOfTurn',
      message: 'The exam board is scheduled; this is done only while it is held.',
    })
  })

  it('skips what is refused where it is asked to, with the same steps as one by one', async () => {
    const stale = { ...(await entry(first, 'CONFIRM_PASS')), expectedVersion: 1_000 }
    const answer = await settle(
      [
        stale,
        await entry(first, 'CONFIRM_PASS'),
        await entry(first, 'FAIL'),
        await entry(second, 'REFER', { dueOn: '2024-08-30' }),
      ],
      { onError: 'SKIP' },
    )
    expect(answer).toMatchObject({
      __typename: 'ModuleRegistrationsChanged',
      moduleRegistrations: [
        { status: 'PASSED', attempt: 1 },
        { status: 'REFERRED', attempt: 2 },
      ],
      refused: [
        { index: 0, reason: 'StaleVersion' },
        { index: 2, reason: 'StaleVersion' },
      ],
    })
    const steps = await work.rows<{ name: string; actor: string }>(
      `select t.name, t.actor from module_registration_transition t
       join module_registration r on r.id = t.module_registration_id
       where r.participant_id = $1 and t.name <> 'recordMark' order by t.id`,
      [learner.number],
    )
    expect(steps).toEqual([
      { name: 'confirmPass', actor: 'university_partner' },
      { name: 'refer', actor: 'university_partner' },
    ])
    const { credits } = await work.one<{ credits: number }>(
      'select credits_achieved as credits from participant where id = $1',
      [learner.number],
    )
    expect(credits).toBe(30)
    await work.made(work.on('confirmBoard', board, {}, learner.office))
  })
})
