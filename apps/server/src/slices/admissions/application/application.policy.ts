import { applicationMachine, stepsOf } from '@cohortium/domain'
import { policyOf, stateOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  readonly status: string
  readonly university: NamedUniversity
  readonly transitions: readonly { name: string; fromState: string | null; toState: string }[]
}

export const applicationPolicy = policyOf<Row>({
  type: 'Application',
  facts: 'status university { id name } transitions { name fromState toState }',
  actions: stepsOf(applicationMachine, 'admissions'),
  subject: ({ status, university, transitions }) => {
    const last = transitions.at(-1)
    return {
      noun: 'application',
      state: stateOf(status),
      university,
      last: last && {
        name: last.name,
        fromState: last.fromState && stateOf(last.fromState),
        toState: stateOf(last.toState),
      },
    }
  },
})
