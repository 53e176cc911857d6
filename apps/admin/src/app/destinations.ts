import type { May } from './access/may.ts'
import { paths } from './paths.ts'

interface Destination {
  readonly label: string
  readonly icon: string
  readonly to: string
  /** Whether it is open to a reader; it is to everybody where nothing is said. */
  readonly open?: (may: May) => boolean
  /** The phone's bar has no room for it: there it stands in the menu of the account. */
  readonly isRare?: boolean
}

/** Where one can go, in the order of the sidebar and the phone's bar. */
const destinations: readonly Destination[] = [
  { label: 'Today', icon: 'i-lucide-sun', to: paths.today() },
  { label: 'Participants', icon: 'i-lucide-users', to: paths.participants() },
  { label: 'Cohorts', icon: 'i-lucide-graduation-cap', to: paths.cohorts() },
  { label: 'Organisations', icon: 'i-lucide-landmark', to: paths.organisations() },
  {
    label: 'Audit trail',
    icon: 'i-lucide-scroll-text',
    to: paths.audit(),
    open: (may) => may.read('AuditEvent'),
    isRare: true,
  },
]

/** Those that are open to a reader. */
export const destinationsFor = (may: May): readonly Destination[] =>
  destinations.filter(({ open }) => open?.(may) ?? true)
