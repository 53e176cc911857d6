/** Types that can be asked as they stood on a date; others are refused by name. Source: consortium decision. */
export const typesWithHistory = [
  'Routing',
  'LocalAuthorityCode',
  'PersonName',
  'TutorAllocation',
  'Application',
  'Participant',
  'ModuleRegistration',
  'ExamBoard',
  'Award',
  'DataSharingAgreement',
] as const

/** Whether a type's history is kept. */
export function hasHistory(type: string): boolean {
  return typesWithHistory.some((kept) => kept === type)
}
