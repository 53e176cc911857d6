import AdmissionTab from '@/slices/admissions/application/AdmissionTab.vue'
import AwardTab from '@/slices/assessment/award/AwardTab.vue'
import ModulesTab from '@/slices/assessment/module-registration/ModulesTab.vue'
import PortfolioTab from '@/slices/assessment/portfolio/PortfolioTab.vue'
import AttendanceTab from '../attendance/AttendanceTab.vue'
import ConcernsTab from '../concern/ConcernsTab.vue'
import FeedbackTab from '../feedback/FeedbackTab.vue'
import OverviewTab from './overview/OverviewTab.vue'
import TimelineTab from './timeline/TimelineTab.vue'

/** Sections of a participant's page in order; each asks for its own part when it is opened. */
export const participantTabs = [
  { name: '', label: 'Overview', component: OverviewTab },
  { name: 'attendance', label: 'Attendance', component: AttendanceTab },
  { name: 'portfolio', label: 'Portfolio', component: PortfolioTab },
  { name: 'modules', label: 'Modules and marks', component: ModulesTab },
  { name: 'feedback', label: 'Feedback', component: FeedbackTab },
  { name: 'concerns', label: 'Concerns and claims', component: ConcernsTab },
  { name: 'admission', label: 'Admission', component: AdmissionTab },
  { name: 'award', label: 'Award', component: AwardTab },
  { name: 'timeline', label: 'Timeline', component: TimelineTab },
] as const
