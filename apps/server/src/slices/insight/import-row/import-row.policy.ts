import { policyOf, stateOf, type NamedUniversity, type Policy } from '../../../policy.ts'
import { neededFor, officeAction } from '../import/needs.ts'

interface Row {
  readonly status: string
  readonly import: {
    readonly kind: string
    readonly status: string
    readonly university: NamedUniversity | null
  }
}

const atRest = new Set(['READY', 'STORED'])

const declared = {
  type: 'ImportRow',
  facts: 'status import { kind status university { id name } }',
  actions: [
    officeAction('mend', 'Gives it other values, and tries it again.', ['faulty', 'ready', 'left_out']),
    officeAction('leaveOut', 'Decides not to store it.', ['faulty', 'ready']),
  ],
  subject: ({ status, import: { university } }: Row) => ({
    noun: 'row',
    state: stateOf(status),
    university,
  }),
  unless: ({ import: { status } }: Row) =>
    atRest.has(status)
      ? undefined
      : `Rows are mended while nothing works on the import, which is ${stateOf(status)} now; wait until it is ready or stored.`,
}

const policyFor = (needs: Policy['actions'][number]['needs']) =>
  policyOf<Row>({ ...declared, actions: declared.actions.map((action) => ({ ...action, needs })) })

export const importRowPolicy: Policy = {
  ...policyFor('admissions'),
  permissions: (actor, row) =>
    policyFor(row ? neededFor((row as Row).import.kind) : 'admissions').permissions(actor, row),
}
