import { machines, type Action, type Machine, type TransitionRule } from '@cohortium/domain'
import { slices } from '../../../src/slices.ts'

/** A step of a machine, and the change that takes it. */
export interface Step {
  readonly type: string
  readonly machine: Machine
  /** Name in the machine. */
  readonly name: string
  readonly rule: TransitionRule<string>
  /** Name of the mutation; undefined where no mutation takes it. */
  readonly mutation: string | undefined
  /** What its policy says of it; undefined where no mutation takes it. */
  readonly action: Action | undefined
}

const changes = slices.flatMap((slice) => slice.changes ?? []).map(({ change }) => change)
const policies = new Map(slices.flatMap((slice) => slice.policies).map((policy) => [policy.type, policy]))

const changeOf = (type: string, name: string) =>
  changes.find((change) => 'of' in change && change.of.type === type && change.action === name)

/** Every step of every machine, as the slices declare the changes that take them. */
export const steps: readonly Step[] = machines.flatMap((machine) =>
  machine.of.flatMap((type) =>
    Object.entries(machine.transitions).map(([name, rule]) => ({
      type,
      machine,
      name,
      rule,
      mutation: changeOf(type, name)?.name,
      action: policies.get(type)?.actions.find((action) => action.name === name),
    })),
  ),
)
