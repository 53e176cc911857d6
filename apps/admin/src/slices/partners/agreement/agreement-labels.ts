import { agreementScopes } from '@cohortium/domain'
import { meaningOf } from '@/app/meaning-of.ts'
import type { AgreementScope } from '@/gql/graphql.ts'

export const agreementScopeLabels: Record<AgreementScope, string> = {
  PARTICIPANTS: 'Participants by name',
  PROGRESS: 'Progress without names',
  AGGREGATES: 'Totals only',
}

export const agreementScopeMeaning = (scope: AgreementScope): string => meaningOf(agreementScopes, scope)
