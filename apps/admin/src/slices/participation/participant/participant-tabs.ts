import type { Component } from 'vue'
import type { ClosedThing } from '@/app/access/may.ts'
import AdmissionTab from '@/slices/admissions/application/AdmissionTab.vue'
import AwardTab from '@/slices/assessment/award/AwardTab.vue'
import ModulesTab from '@/slices/assessment/module-registration/ModulesTab.vue'
import PortfolioTab from '@/slices/assessment/portfolio/PortfolioTab.vue'
import AttendanceTab from '../attendance/AttendanceTab.vue'
import ConcernsTab from '../concern/ConcernsTab.vue'
import FeedbackTab from '../feedback/FeedbackTab.vue'
import OverviewTab from './overview/OverviewTab.vue'
import TimelineTab from './timeline/TimelineTab.vue'

/** A section of a participant's page; it asks for its own part when it is opened. */
interface ParticipantTab {
  readonly name: string
  readonly label: string
  readonly component: Component
  /** What it shows above all: the section is closed to whoever may not read it. */
  readonly needs: readonly ClosedThing[]
}

const tab = (
  name: string,
  label: string,
  component: Component,
  ...needs: readonly ClosedThing[]
): ParticipantTab => ({ name, label, component, needs })

/** Sections of a participant's page in order. */
export const participantTabs = [
  tab('', 'Overview', OverviewTab),
  tab('attendance', 'Attendance', AttendanceTab, 'Attendance'),
  tab('portfolio', 'Portfolio', PortfolioTab),
  tab('modules', 'Modules and marks', ModulesTab, 'ModuleRegistration.finalMark'),
  tab('feedback', 'Feedback', FeedbackTab, 'Feedback'),
  tab('concerns', 'Concerns and claims', ConcernsTab, 'Concern'),
  tab('admission', 'Admission', AdmissionTab, 'SencoAppointment'),
  tab('award', 'Award', AwardTab, 'Award'),
  tab('timeline', 'Timeline', TimelineTab, 'ParticipantTransition'),
] as const
