import { inputObjectOf } from './generate/literal.ts'
import type { ScalarKind } from './model.ts'
import type { World } from './world.ts'

/** Every operator that the graph offers on each kind of value it has. */
export function operatorsOf({
  schema,
  model,
}: World): { readonly operator: string; readonly type: ScalarKind }[] {
  const found = new Map<string, { readonly operator: string; readonly type: ScalarKind }>()
  for (const entity of model.entities.values()) {
    const list = entity.plural === undefined ? undefined : schema.getQueryType()?.getFields()[entity.plural]
    const where = list?.args.find(({ name }) => name === 'where')
    for (const field of Object.values((where && inputObjectOf(where.type)?.getFields()) ?? {})) {
      const known = entity.fields.get(field.name)
      if (known?.kind !== 'scalar' && known?.kind !== 'through') continue
      const operators = Object.keys(inputObjectOf(field.type)?.getFields() ?? {})
      for (const operator of operators)
        found.set(`${operator} ${known.scalar}`, { operator, type: known.scalar })
    }
  }
  return [...found.values()]
}
