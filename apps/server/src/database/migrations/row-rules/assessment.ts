import { confidential, progress } from './participation.ts'
import { all, mine, seen, sharing, type RowRules } from './rules.ts'

const me = '(select app.viewer_tutor())'
const examined = 'any ((select app.examined_boards())::integer[])'
const throughRegistration = seen('module_registration', 'module_registration_id')
const throughMark = seen('mark', 'mark_id')
const throughBoard = seen('exam_board', 'exam_board_id')
const throughAward = seen('award', 'award_id')
/** Work of participants of whom a mark was sampled. */
const sampledWork = seen('participant', 'participant_id')

const boardsOfTheirs = 'university_id = any ((select app.registering_universities())::integer[])'

export const assessmentRules: Readonly<Record<string, RowRules>> = {
  module_registration: {
    ...progress,
    tutor: 'id = any ((select app.seen_registrations())::integer[])',
    examiner: `exists (select from mark as m where m.module_registration_id = module_registration.id)`,
  },
  module_registration_transition: {
    university: throughRegistration,
    tutor: 'module_registration_id = any ((select app.seen_registrations())::integer[])',
    analyst: all,
    examiner: throughRegistration,
  },
  mark: {
    university: `exists (
      select from module_registration as r
      join participant as p on p.id = r.participant_id
      where r.id = module_registration_id and p.university_id = ${sharing('participants')}
    )`,
    tutor: `module_registration_id = any ((select app.my_registrations())::integer[])
      or first_marker_id = ${me} or second_marker_id = ${me}`,
    analyst: all,
    examiner: 'exists (select from moderation_sample as s where s.mark_id = mark.id)',
  },
  moderation_sample: {
    university: throughMark,
    tutor: throughMark,
    analyst: all,
    examiner: `exam_board_id = ${examined}`,
  },
  evidence_item: {
    ...confidential,
    tutor: `participant_id = ${mine} or judged_by_id = ${me}`,
    examiner: sampledWork,
  },
  outcome_judgement: { ...progress, examiner: sampledWork },
  exam_board: {
    university: `university_id = ${sharing('progress')}`,
    authority: boardsOfTheirs,
    tutor: boardsOfTheirs,
    analyst: all,
    examiner: `id = ${examined}`,
  },
  exam_board_transition: { university: throughBoard, analyst: all, examiner: `exam_board_id = ${examined}` },
  award: progress,
  award_transition: { university: throughAward, analyst: all },
  credit_transfer: {
    university: `exists (
      select from award as w
      join participant as p on p.id = w.participant_id
      where w.id = award_id and p.university_id = ${sharing('participants')}
    )`,
    analyst: all,
  },
}
