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
