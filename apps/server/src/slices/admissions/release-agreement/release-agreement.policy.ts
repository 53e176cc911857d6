import { releaseAgreementMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly participant: { readonly university: NamedUniversity }
}

/** Steps that the headteacher takes through the link, without an account. */
const headteachers: ReadonlySet<string> = new Set(['sign', 'decline'])

export const releaseAgreementPolicy = policyOf<Row>({
  type: 'ReleaseAgreement',
  facts: 'status participant { university { id name } }',
  actions: stepsOf(releaseAgreementMachine, 'registrations'),
  subject: ({ status, participant }) => ({
    noun: 'release agreement',
    state: stateOf(status),
    university: participant.university,
  }),
  unless: (_row, { name }) =>
    headteachers.has(name)
      ? 'Only the headteacher answers, through the link that was sent; ask them to open it.'
      : undefined,
})
