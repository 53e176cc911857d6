import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Assessing, boardTold, first, portfolio, second, type Learner } from './assessing.ts'
import { currentMark, markTold } from './current-mark.ts'

let work: Assessing
beforeAll(async () => {
  work = await Assessing.open('marks')
})
afterAll(() => work.stop())

describe('a first marking', () => {
  it.each([101, -1, 100.01])('of %f is refused by name, and nothing is stored', async (raw) => {
    const learner = await work.learner()
    expect(await work.mark(learner, first, raw)).toEqual({
      __typename: 'OutOfBounds',
      message: `A mark lies between 0 and 100; this is ${raw}.`,
    })
    expect(
      await work.rows('select from mark where module_registration_id = $1', [
        learner.registrations[first]?.slice(4),
      ]),
    ).toEqual([])
  })

  it('is of a mark for a module, and of none for the portfolio', async () => {
    const learner = await work.learner()
    expect(await work.mark(learner, first)).toMatchObject({ __typename: 'MarkMissing' })
    expect(await work.mark(learner, portfolio, 70)).toMatchObject({ __typename: 'MarkUnwanted' })
    expect(await work.mark(learner, portfolio)).toMatchObject({
      moduleRegistration: { status: 'PROVISIONAL' },
    })
  })

  it('is refused once the board has frozen its marks', async () => {
    const learner = await work.learner()
    await work.made(work.mark(learner, first, 61))
    await work.board(learner, '2024-02-07', [first, second], 'marks_frozen')
    expect(await work.mark(learner, second, 61)).toMatchObject({ __typename: 'MarksFrozen' })
    const mark = await currentMark(work, learner, first)
    expect(await work.on('correctMark', mark, { raw: 65, note: 'Added up anew.' }, learner.tutor)).toEqual({
      __typename: 'OutOfTurn',
      message: 'The mark is frozen; this is done only while it is current.',
    })
  })
})

describe('several marks at once', () => {
  const entry = async (learner: Learner, role: string, raw: number) => {
    const moduleRegistrationId = learner.registrations[role] ?? ''
    return { moduleRegistrationId, expectedVersion: await work.version(moduleRegistrationId), raw }
  }
  const told = `... on ModuleRegistrationsChanged { moduleRegistrations { finalMark } refused { index reason } }
    ... on EntriesRefused { refused { index reason message } }`

  it('are all stored, or none, or those that no rule refuses', async () => {
    const learner = await work.learner()
    const record = async (onError?: string) =>
      work.change(
        'recordMarks',
        { entries: [await entry(learner, first, 62), await entry(learner, second, 101)], onError },
        told,
        learner.tutor,
      )
    expect(await record()).toMatchObject({
      __typename: 'EntriesRefused',
      refused: [{ index: 1, reason: 'OutOfBounds' }],
    })
    expect(
      await work.rows('select from mark where module_registration_id = $1', [
        learner.registrations[first]?.slice(4),
      ]),
    ).toEqual([])
    expect(await record('SKIP')).toMatchObject({
      moduleRegistrations: [{ finalMark: 62 }],
      refused: [{ index: 1, reason: 'OutOfBounds' }],
    })
  })

  it('of the same registration are refused after the first', async () => {
    const learner = await work.learner()
    const one = await entry(learner, first, 62)
    const answer = await work.change(
      'recordMarks',
      { entries: [one, one], onError: 'SKIP' },
      told,
      learner.tutor,
    )
    expect(answer).toMatchObject({ refused: [{ index: 1, reason: 'StaleVersion' }] })
  })

  it('of somebody else’s participants are not there', async () => {
    const [own, other] = [await work.learner('PLYMOUTH'), await work.learner('EXETER')]
    const { errors } = await work.server
      .as(own.tutor)
      .ask('mutation ($input: RecordMarksInput!) { recordMarks(input: $input) { __typename } }', {
        input: { entries: [await entry(other, first, 62)] },
      })
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.entries[0].moduleRegistrationId',
    })
  })
})

describe('a second marking', () => {
  it('is by another tutor, whom the university names beforehand', async () => {
    const learner = await work.learner()
    await work.made(work.mark(learner, first, 48))
    const mark = await currentMark(work, learner, first)
    const assign = (tutorId: number) =>
      work.on('assignSecondMarker', mark, { tutorId: `tut_${tutorId}` }, learner.office)
    expect(await assign(learner.tutorId)).toMatchObject({ __typename: 'SameMarker' })
    const { id: other } = await work.one<{ id: number }>(
      'select t.id from tutor t where t.id <> $1 and not exists (select from tutor_allocation a where a.tutor_id = t.id and a.participant_id = $2) order by id desc limit 1',
      [learner.tutorId, learner.number],
    )
    const colleague = await work.token('tutor', { tutorId: other })
    const markSecond = (raw: number, token = colleague) =>
      work.on('markSecond', mark, { raw }, token, markTold)
    expect(await markSecond(50, learner.tutor)).toMatchObject({ __typename: 'NotPermitted' })
    await work.made(assign(other))
    expect(await markSecond(50, learner.tutor)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await markSecond(101)).toMatchObject({ __typename: 'OutOfBounds' })
    expect(await markSecond(51)).toMatchObject({ mark: { raw: 48, secondRaw: 51 } })
    expect(await markSecond(52)).toMatchObject({ __typename: 'NotPermitted' })
  })
})

describe('a correction', () => {
  it('supersedes and never overwrites', async () => {
    const learner = await work.learner()
    await work.made(work.mark(learner, first, 48))
    const mark = await currentMark(work, learner, first)
    const corrected = await work.on(
      'correctMark',
      mark,
      { raw: 52, note: 'A criterion was missed.' },
      learner.tutor,
      markTold,
    )
    expect(corrected).toMatchObject({
      mark: { raw: 52, isCurrent: true, moduleRegistration: { finalMark: 52 } },
    })
    expect(
      await work.rows(
        'select id, raw::float, is_current from mark where module_registration_id = $1 order by id',
        [learner.registrations[first]?.slice(4)],
      ),
    ).toMatchObject([
      { raw: 48, is_current: false },
      { raw: 52, is_current: true },
    ])
    expect(await work.on('correctMark', mark, { raw: 53, note: 'Again.' }, learner.tutor)).toEqual({
      __typename: 'OutOfTurn',
      message: 'The mark is superseded; this is done only while it is current.',
    })
  })

  it('of what a board settled is the university’s, and leaves the result as it is', async () => {
    const learner = await work.learner()
    await work.made(work.mark(learner, first, 55))
    await work.board(learner, '2024-03-06', [first])
    await work.made(work.settle(learner, 'confirmPass', first))
    const mark = await currentMark(work, learner, first)
    const correct = (raw: number) =>
      work.on('correctFrozenMark', mark, { raw, note: 'Added up anew.' }, learner.office, markTold)
    expect(await correct(49)).toMatchObject({ __typename: 'ResultContradicted' })
    expect(await correct(57)).toMatchObject({
      mark: { raw: 57, frozenOn: '2024-01-15', moduleRegistration: { finalMark: 57 } },
    })
  })
})

describe('a board', () => {
  it('meets once a month at most, on or after its day', async () => {
    const learner = await work.learner('EXETER')
    const board = await work.board(learner, '2024-05-08', [first], 'marks_frozen')
    expect(await work.on('holdBoard', board, {}, learner.office)).toMatchObject({
      __typename: 'BoardStillAhead',
    })
    const { university } = await work.one<{ university: string }>(
      `select 'uni_' || university_id as university from exam_board where id = $1`,
      [board.slice(4)],
    )
    const schedule = (meetsOn: string, token: string) =>
      work.change('scheduleExamBoard', { universityId: university, meetsOn }, boardTold, token)
    expect(await schedule('2024-05-22', learner.office)).toMatchObject({ __typename: 'BoardExists' })
    expect(await schedule('2044-05-22', learner.office)).toMatchObject({ __typename: 'YearUnknown' })
    expect(await schedule('2024-04-22', 'demo-plymouth')).toMatchObject({ __typename: 'NotPermitted' })
  })

  it('considers no result that is settled', async () => {
    const learner = await work.learner('EXETER')
    await work.made(work.mark(learner, first, 70))
    await work.board(learner, '2024-06-05', [first])
    await work.made(work.settle(learner, 'confirmPass', first))
    const other = await work.learner('EXETER')
    const board = await work.board(other, '2024-08-05', [first], 'scheduled')
    const assign = (id: string | undefined) =>
      work.on('assignToBoard', board, { moduleRegistrationIds: [id] }, learner.office)
    expect(await assign(learner.registrations[first])).toMatchObject({ __typename: 'SettledAlready' })
  })

  it('has a sample drawn, moderated and reported on by its external examiner', async () => {
    const learner = await work.learner('PLYMOUTH')
    await work.made(work.mark(learner, first, 51))
    const board = await work.board(learner, '2024-10-02', [first], 'marks_frozen')
    await work.made(work.on('drawModerationSample', board, {}, learner.office))
    await work.made(work.on('drawModerationSample', board, {}, learner.office))
    const samples = await work.rows<{ id: string; reason: string }>(
      `select 'mds_' || id as id, reason from moderation_sample where exam_board_id = $1`,
      [board.slice(4)],
    )
    expect(samples).toMatchObject([{ reason: 'borderline' }])
    const record = (token: string) =>
      work.on(
        'recordModeration',
        samples[0]?.id ?? '',
        { agreed: true, note: 'Sound.' },
        token,
        '... on ModerationSampleChanged { moderationSample { agreed note } }',
      )
    const examiner = await work.token('external_examiner', { universityId: 1 })
    expect(await record(learner.office)).toMatchObject({ __typename: 'NotPermitted' })
    expect(await record(examiner)).toMatchObject({ moderationSample: { agreed: true, note: 'Sound.' } })
    const report = (token: string) =>
      work.on(
        'publishExaminerReport',
        board,
        { text: 'Standards are kept.' },
        token,
        '... on ExaminerReportChanged { examinerReport { text publishedOn examBoard { id } } }',
      )
    expect(await report(examiner)).toMatchObject({ __typename: 'OutOfTurn' })
    work.clock.goTo('2024-10-02T12:00:00Z')
    await work.made(work.on('holdBoard', board, {}, learner.office))
    expect(await report('demo-plymouth')).toMatchObject({ __typename: 'NotPermitted' })
    expect(await report(examiner)).toMatchObject({
      examinerReport: { text: 'Standards are kept.', publishedOn: '2024-10-02', examBoard: { id: board } },
    })
  })
})
