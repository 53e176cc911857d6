import type { Argument } from '../argument.ts'
import { refuse, type Compilation, type Path } from '../compilation.ts'

/** A parameter for the share of values that a percentile leaves below. */
export function shareParam(compilation: Compilation, argument: Argument | undefined, path: Path): string {
  if (argument?.kind !== 'value') throw new Error('The schema requires a share.')
  return compilation.param('float8', (variables) => {
    const share = Number(argument.read(variables))
    if (!(share >= 0 && share <= 1)) refuse(path, argument.at, `${share} is no share: those are from 0 to 1.`)
    return String(share)
  })
}
