import type { Machine } from '../../src/machines/machine.ts'
import { replay } from '../../src/machines/replay.ts'

/** Ends a journey written as step names: its last state, or the refused step and its reason. */
export function journey(machine: Machine, ...names: readonly string[]): string {
  const result = replay(
    machine,
    names.map((name) => ({ name })),
  )
  return result.ok ? result.state : `${names[result.at]}: ${result.reason}`
}
