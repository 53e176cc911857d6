import type { Argument } from '../argument.ts'
import type { Compilation, Path } from '../compilation.ts'

type Arguments = ReadonlyMap<string, Argument>

/** A root's compilation and its other arguments, once `asOf` has been looked at. */
export function onDay(
  compilation: Compilation,
  args: Arguments,
  path: Path,
): { compilation: Compilation; args: Arguments } {
  const given = args.get('asOf')
  if (given?.kind !== 'value') return { compilation, args }
  const day = compilation.param('date', (variables) => String(given.read(variables)))
  return {
    compilation: compilation.readAsOf({ day, path }),
    args: new Map([...args].filter(([name]) => name !== 'asOf')),
  }
}
