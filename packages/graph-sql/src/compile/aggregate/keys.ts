import type { SelectionSetNode } from 'graphql'
import { typeNamed } from '../../registry/build-registry.ts'
import type { RegisteredType } from '../../registry/types.ts'
import { objectFields } from '../../schema/object-fields.ts'
import { argumentsOf } from '../argument.ts'
import { collectFields, selectionSets } from '../collect.ts'
import { refuse, type Path } from '../compilation.ts'
import { objectPieces, text, type Piece } from '../json.ts'
import { scalarPieces } from '../scalar-json.ts'
import type { GroupKey, Groups } from './groups.ts'

/** `keys { ... }`: what was grouped by, and nothing else. */
export function keysPieces(
  groups: Groups,
  sets: readonly SelectionSetNode[],
  path: Path,
  type: RegisteredType = groups.type,
  above: readonly string[] = [],
): Piece[] {
  const { compilation } = groups
  const typeName = `${type.name}Keys`
  const selected = collectFields(compilation, new Set([typeName]), sets)
  const members = [...selected].map(([response, nodes]): [string, readonly Piece[]] => {
    const name = nodes[0].name.value
    if (name === '__typename') return [response, [text(JSON.stringify(typeName))]]
    const at = [...path, response]
    const names = [...above, name]
    const field = type.fields.get(name)
    if (field?.kind === 'one') {
      const target = typeNamed(compilation.graph.registry, field.target)
      return [response, keysPieces(groups, selectionSets(nodes), at, target, names)]
    }
    const schemaField = objectFields(compilation.graph.schema, typeName)[name]
    const by = schemaField && argumentsOf(nodes[0], schemaField, compilation.variables).get('by')
    const unit = by?.kind === 'value' ? String(by.read(compilation.variables)) : undefined
    return [response, scalarPieces({ ...keyOf(groups, names, unit, at).value, nullable: true })]
  })
  return objectPieces(members)
}

function keyOf(groups: Groups, names: readonly string[], unit: string | undefined, path: Path): GroupKey {
  const candidates = groups.keys.filter((key) => key.path.join() === names.join())
  const [key, ...others] = unit ? candidates.filter((candidate) => candidate.unit === unit) : candidates
  const name = names.join('.')
  if (!key)
    refuse(path, 'by', `${unit ? `${unit} of ${name}` : name} is not grouped by; \`groupBy\` must name it.`)
  if (others.length > 0)
    refuse(
      path,
      'by',
      `${name} is grouped by several periods: ${candidates.map((one) => one.unit).join(', ')}. Say which.`,
    )
  return key
}
