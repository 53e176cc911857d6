import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { pageNames } from '@/app/use-keyset.ts'
import type { May } from '@/app/access/may.ts'
import type { ParticipantFilters } from '../participant-filters.ts'

type ViewFilters = Pick<ParticipantFilters, 'deadline' | 'attendance' | 'concern'>

/** Views that people want every day; each is nothing but filters in the address. */
export const quickViews = {
  everyone: { label: 'Everyone', filters: { deadline: '', attendance: '', concern: '' } },
  deadlineSoon: {
    label: 'Deadline within 6 months',
    filters: { deadline: '6', attendance: '', concern: '' },
  },
  missedDay: { label: 'Missed a day', filters: { deadline: '', attendance: 'missed', concern: '' } },
  openConcern: { label: 'Open concern', filters: { deadline: '', attendance: '', concern: 'open' } },
} as const satisfies Record<string, { label: string; filters: ViewFilters }>

export type QuickView = keyof typeof quickViews
export const quickViewNames = Object.keys(quickViews) as QuickView[]

/** The views that a reader may see: those of what is closed to them would be refused. */
export const viewsOpenTo = (may: May): QuickView[] =>
  quickViewNames.filter((name) => {
    const { attendance, concern } = quickViews[name].filters
    return (!attendance || may.read('Attendance')) && (!concern || may.read('Concern'))
  })

const names = ['deadline', 'attendance', 'concern'] as const

/** Whether the filters are exactly a view's. */
export const isView = (view: QuickView, filters: ViewFilters): boolean =>
  names.every((name) => quickViews[view].filters[name] === filters[name])

/** The address's query with a view's filters in place of those that are there; the list begins again. */
export function queryOfView(view: QuickView, query: LocationQuery): LocationQueryRaw {
  const dropped = new Set<string>([...names, ...pageNames])
  const kept = Object.entries(query).filter(([name]) => !dropped.has(name))
  const own = Object.entries(quickViews[view].filters).filter(([, value]) => value !== '')
  return Object.fromEntries([...kept, ...own])
}
