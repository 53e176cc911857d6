import type { Setting } from './setting.ts'
import type { FieldSelection } from './tree.ts'

/** The selection under a name of its own, counted among those that the operation has spent. */
export function aliased({ spent, uses }: Setting, selection: FieldSelection): FieldSelection {
  spent.aliases += 1
  uses.push({ feature: 'alias', type: '-', depth: 1 })
  return { ...selection, alias: `a${spent.aliases}` }
}
