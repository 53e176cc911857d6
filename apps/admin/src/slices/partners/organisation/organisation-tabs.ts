import type { May } from '@/app/access/may.ts'

/** What the page of organisations shows, one at a time, in this order; the words stand in its address. */
export const organisationTabs = [
  'universities',
  'authorities',
  'schools',
  'agreements',
  'programmes',
] as const
export type OrganisationTab = (typeof organisationTabs)[number]

export const organisationTabLabels: Record<OrganisationTab, string> = {
  universities: 'Universities',
  authorities: 'Authorities',
  schools: 'Schools',
  agreements: 'Agreements',
  programmes: 'Programmes',
}

/** Whether a reader may see a tab: only the terms on which universities share rows are closed to some. */
export const isOpen = (tab: OrganisationTab, may: May): boolean =>
  tab !== 'agreements' || may.read('DataSharingAgreement')
