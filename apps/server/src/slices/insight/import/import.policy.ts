import { policyOf, stateOf, type NamedUniversity, type Policy } from '../../../policy.ts'
import { neededFor, officeAction } from './needs.ts'

interface Row {
  readonly kind: string
  readonly status: string
  readonly university: NamedUniversity | null
}

const declared = {
  type: 'Import',
  facts: 'kind status university { id name }',
  actions: [
    officeAction('commit', 'Stores every row that can be stored.', ['ready', 'stored']),
    officeAction('undo', 'Takes back what it stored, as far as nothing was built on it.', [
      'stored',
      'cancelled',
      'failed',
    ]),
    officeAction('cancel', 'Does nothing further of it.', ['reading', 'checking', 'ready', 'storing']),
  ],
  subject: ({ status, university }: Row) => ({ noun: 'import', state: stateOf(status), university }),
}

/** The same policy with what the kind of a row needs. */
const policyFor = (needs: Policy['actions'][number]['needs']) =>
  policyOf<Row>({ ...declared, actions: declared.actions.map((action) => ({ ...action, needs })) })

export const importPolicy: Policy = {
  ...policyFor('admissions'),
  permissions: (actor, row) =>
    policyFor(row ? neededFor((row as Row).kind) : 'admissions').permissions(actor, row),
}
