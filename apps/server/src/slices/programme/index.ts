import type { Slice } from '../../slice.ts'
import { AcademicYear } from './academic-year/academic-year.entity.ts'
import { AdmissionPolicy } from './admission-policy/admission-policy.entity.ts'
import { AssessmentComponent } from './assessment-component/assessment-component.entity.ts'
import { AwardScheme } from './award-scheme/award-scheme.entity.ts'
import { Cohort } from './cohort/cohort.entity.ts'
import { cohortPolicy } from './cohort/cohort.policy.ts'
import { DeliveryGroup } from './delivery-group/delivery-group.entity.ts'
import { deliveryGroupPolicy } from './delivery-group/delivery-group.policy.ts'
import { FeeRate } from './fee-rate/fee-rate.entity.ts'
import { addFeeRate, editFeeRate } from './fee-rate/fee-rate.mutations.ts'
import { feeRatePolicy } from './fee-rate/fee-rate.policy.ts'
import { LearningOutcome } from './learning-outcome/learning-outcome.entity.ts'
import { LearningOutcomeFramework } from './learning-outcome-framework/learning-outcome-framework.entity.ts'
import { Module } from './module/module.entity.ts'
import { ModuleVariant } from './module-variant/module-variant.entity.ts'
import { Programme } from './programme/programme.entity.ts'
import { ProgrammeSpecification } from './programme-specification/programme-specification.entity.ts'
import { Resource } from './resource/resource.entity.ts'
import { addResource, editResource, withdrawResource } from './resource/resource.mutations.ts'
import { resourcePolicy } from './resource/resource.policy.ts'
import { editSharedPractice, sharePractice, withdrawSharedPractice } from './resource/share.mutations.ts'
import { StudyDay } from './study-day/study-day.entity.ts'
import { moveStudyDay } from './study-day/study-day.mutations.ts'
import { TaughtDay } from './taught-day/taught-day.entity.ts'
import { taughtDayPolicy } from './taught-day/taught-day.policy.ts'
import { createCohort, editCohort } from './cohort/cohort.mutations.ts'
import {
  addDeliveryGroup,
  editDeliveryGroup,
  setGroupTutors,
} from './delivery-group/delivery-group.mutations.ts'
import { addTaughtDay, moveTaughtDay } from './taught-day/taught-day.mutations.ts'

export const programme: Slice = {
  name: 'programme',
  description:
    'Schemes, programmes, modules, outcomes, cohorts, delivery groups, days, fees and admission policies.',
  types: [
    AwardScheme,
    Programme,
    ProgrammeSpecification,
    Module,
    ModuleVariant,
    AssessmentComponent,
    LearningOutcomeFramework,
    LearningOutcome,
    AcademicYear,
    Cohort,
    DeliveryGroup,
    TaughtDay,
    StudyDay,
    Resource,
    FeeRate,
    AdmissionPolicy,
  ],
  resolvers: [],
  changes: [
    createCohort,
    editCohort,
    addDeliveryGroup,
    editDeliveryGroup,
    setGroupTutors,
    addTaughtDay,
    moveTaughtDay,
    moveStudyDay,
    addFeeRate,
    editFeeRate,
    addResource,
    editResource,
    withdrawResource,
    sharePractice,
    editSharedPractice,
    withdrawSharedPractice,
  ],
  policies: [cohortPolicy, deliveryGroupPolicy, taughtDayPolicy, feeRatePolicy, resourcePolicy],
}
