import { paths } from './paths.ts'

/** Where one can go, in the order of the sidebar and the phone's bar. */
export const destinations = [
  { label: 'Today', icon: 'i-lucide-sun', to: paths.today() },
  { label: 'Participants', icon: 'i-lucide-users', to: paths.participants() },
  { label: 'Cohorts', icon: 'i-lucide-graduation-cap', to: paths.cohorts() },
  { label: 'Organisations', icon: 'i-lucide-landmark', to: paths.organisations() },
] as const
