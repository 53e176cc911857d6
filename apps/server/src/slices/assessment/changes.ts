import type { DeclaredChange } from '../../slice.ts'
import { recommendAward, recommendAwards } from './award/recommend.mutations.ts'
import { conferAward, conferAwards, rescindAward, withholdAward } from './award/steps.mutations.ts'
import { recordCreditTransfer } from './credit-transfer/record.mutations.ts'
import { createEvidence } from './evidence-item/create.mutations.ts'
import { editEvidence } from './evidence-item/edit.mutations.ts'
import {
  judgeEvidenceMet,
  resubmitEvidence,
  returnEvidence,
  submitEvidence,
} from './evidence-item/steps.mutations.ts'
import { assignToBoard } from './exam-board/assign.mutations.ts'
import { drawModerationSample } from './exam-board/draw-sample.mutations.ts'
import { scheduleExamBoard } from './exam-board/schedule.mutations.ts'
import { settleResults } from './exam-board/settle-results.mutations.ts'
import { confirmBoard, freezeMarks, holdBoard } from './exam-board/steps.mutations.ts'
import { publishExaminerReport } from './examiner-report/publish.mutations.ts'
import { correctFrozenMark, correctMark } from './mark/correct.mutations.ts'
import { assignSecondMarker, markSecond } from './mark/second-marking.mutations.ts'
import { recordModeration } from './moderation-sample/record.mutations.ts'
import { recordMark, recordMarks } from './module-registration/record.mutations.ts'
import { confirmPass, deferResult, failResult, referResult } from './module-registration/settle.mutations.ts'
import { correctJudgement, judgeOutcome } from './outcome-judgement/judge.mutations.ts'
import { judgeOutcomes } from './outcome-judgement/judge-many.mutations.ts'

/** What people do to results, from the first piece of evidence to the award. */
export const assessmentChanges: readonly DeclaredChange[] = [
  createEvidence,
  editEvidence,
  submitEvidence,
  judgeEvidenceMet,
  returnEvidence,
  resubmitEvidence,
  judgeOutcome,
  judgeOutcomes,
  correctJudgement,
  recordMark,
  recordMarks,
  assignSecondMarker,
  markSecond,
  correctMark,
  correctFrozenMark,
  scheduleExamBoard,
  assignToBoard,
  freezeMarks,
  drawModerationSample,
  recordModeration,
  holdBoard,
  confirmPass,
  referResult,
  deferResult,
  failResult,
  settleResults,
  confirmBoard,
  publishExaminerReport,
  recommendAward,
  recommendAwards,
  conferAward,
  conferAwards,
  withholdAward,
  rescindAward,
  recordCreditTransfer,
]
