import { typeNamed } from '../../registry/build-registry.ts'
import type { RegisteredType } from '../../registry/types.ts'
import { refuse, type Compilation } from '../compilation.ts'
import { relationOf, scalarOf } from '../fields.ts'

/** Refuses a search as of a day where words that it looks at were others on some days: they are indexed as they are now. */
export function refuseToldWords({ asOf, graph }: Compilation, type: RegisteredType): void {
  if (!asOf) return
  for (const name of type.search) {
    const { source } = scalarOf(type, name)
    const path = 'path' in source ? source.path : []
    const end = path.reduce(
      (current, step) => typeNamed(graph.registry, relationOf(current, step).target),
      type,
    )
    if (scalarOf(end, 'path' in source ? source.end : name).told)
      refuse(
        asOf.path,
        'asOf',
        `${type.name} is searched by ${name} as it is now: search without asOf, or ask for ${name} in \`where\`.`,
      )
  }
}
