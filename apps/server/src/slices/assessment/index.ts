import type { Slice } from '../../slice.ts'
import { assessmentChanges } from './changes.ts'
import { Award } from './award/award.entity.ts'
import { awardPolicy } from './award/award.policy.ts'
import { AwardTransition } from './award-transition/award-transition.entity.ts'
import { CreditTransfer } from './credit-transfer/credit-transfer.entity.ts'
import { EvidenceItem } from './evidence-item/evidence-item.entity.ts'
import { evidenceItemPolicy } from './evidence-item/evidence-item.policy.ts'
import { ExamBoard } from './exam-board/exam-board.entity.ts'
import { examBoardPolicy } from './exam-board/exam-board.policy.ts'
import { ExamBoardTransition } from './exam-board-transition/exam-board-transition.entity.ts'
import { ExaminerReport } from './examiner-report/examiner-report.entity.ts'
import { Mark } from './mark/mark.entity.ts'
import { markPolicy } from './mark/mark.policy.ts'
import { ModerationSample } from './moderation-sample/moderation-sample.entity.ts'
import { moderationSamplePolicy } from './moderation-sample/moderation-sample.policy.ts'
import { ModuleRegistration } from './module-registration/module-registration.entity.ts'
import { moduleRegistrationPolicy } from './module-registration/module-registration.policy.ts'
import { ModuleRegistrationTransition } from './module-registration-transition/module-registration-transition.entity.ts'
import { OutcomeJudgement } from './outcome-judgement/outcome-judgement.entity.ts'
import { outcomeJudgementPolicy } from './outcome-judgement/outcome-judgement.policy.ts'

export const assessment: Slice = {
  name: 'assessment',
  description: 'Module registrations, marks, evidence, judgements, exam boards and awards.',
  types: [
    ModuleRegistration,
    ModuleRegistrationTransition,
    Mark,
    EvidenceItem,
    OutcomeJudgement,
    ExamBoard,
    ExamBoardTransition,
    ModerationSample,
    ExaminerReport,
    Award,
    AwardTransition,
    CreditTransfer,
  ],
  resolvers: [],
  changes: assessmentChanges,
  policies: [
    awardPolicy,
    evidenceItemPolicy,
    examBoardPolicy,
    markPolicy,
    moderationSamplePolicy,
    moduleRegistrationPolicy,
    outcomeJudgementPolicy,
  ],
}
