import type { Role } from '@cohortium/domain'

/**
 * Who may read what, by the reason why they may: beside a field of the graph stands one of these lists, or nothing where
 * everybody signed in may read it. Source: consortium decision on roles.
 */

/** The consortium's and the universities' own offices. */
export const officeReaders: readonly Role[] = ['consortium_administrator', 'university_partner']

/** Those who teach, with the offices. */
export const teachingReaders: readonly Role[] = [...officeReaders, 'tutor']

/** Those who deal with people by name. */
export const nameReaders: readonly Role[] = [...officeReaders, 'authority_partner', 'tutor']

/** Those who follow people without knowing who they are. */
export const pseudonymReaders: readonly Role[] = [
  'consortium_administrator',
  'reporting_analyst',
  'external_examiner',
]

/** The offices, and those who count what they record. */
export const recordReaders: readonly Role[] = [...officeReaders, 'reporting_analyst']

/** Those who know the terms on which universities share rows. */
export const agreementReaders: readonly Role[] = [...officeReaders, 'authority_partner', 'reporting_analyst']

/** Those who follow how a participant gets on. */
export const progressReaders: readonly Role[] = [...nameReaders, 'reporting_analyst']

/** Those who support a participant, and those who count what support was needed. */
export const supportReaders: readonly Role[] = [...teachingReaders, 'reporting_analyst']

/** Those who see assessed work and its results. */
export const assessmentReaders: readonly Role[] = [...supportReaders, 'external_examiner']

/** Those who see the words of assessed work and of its markers. */
export const markingReaders: readonly Role[] = [...teachingReaders, 'external_examiner']

/** Those who see how boards moderate. */
export const moderationReaders: readonly Role[] = [...officeReaders, 'external_examiner']

/** Those who see single answers to questionnaires. */
export const evaluationReaders: readonly Role[] = [...recordReaders, 'external_examiner']

/** What the graph calls those in a role. */
export const readerWords: Readonly<Record<Role, string>> = {
  consortium_administrator: 'consortium administrators',
  university_partner: 'university partners',
  authority_partner: 'authority partners',
  tutor: 'tutors',
  reporting_analyst: 'reporting analysts',
  external_examiner: 'external examiners',
}
