import type { Argument } from '../argument.ts'
import type { Compilation, Path } from '../compilation.ts'

/** Where the day stands that references are read as of; no name of a variable in GraphQL, so it cannot meet one. */
export const DAY_OF_REFERENCES = '#asOf'

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

/** The compilation of rows that another graph refers to, which may have reached them on a past day. */
export function referredTo(compilation: Compilation, path: Path): Compilation {
  if (compilation.variables[DAY_OF_REFERENCES] === undefined) return compilation
  const day = compilation.param('date', (variables) => String(variables[DAY_OF_REFERENCES]))
  return compilation.readAsOf({ day, path })
}
