import { policyOf, type NamedUniversity } from '../../../policy.ts'

interface Row {
  /** Hidden from those who do not see the board. */
  readonly examBoard: { readonly university: NamedUniversity } | null
}

export const moderationSamplePolicy = policyOf<Row>({
  type: 'ModerationSample',
  facts: 'examBoard { university { id name } }',
  actions: [
    { name: 'record', description: 'Says whether the examiner agrees with the mark.', needs: 'reports' },
  ],
  subject: ({ examBoard }) => ({ noun: 'sampled mark', university: examBoard?.university ?? null }),
})
