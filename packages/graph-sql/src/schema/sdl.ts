/** Text of the schema definition language, made from small pieces. */

export interface Described {
  /** `name: Type`, arguments included. */
  text: string
  description: string
}

/** `"""..."""` in front of what it describes. */
export function described({ description, text }: Described, indent = '  '): string {
  const safe = description.trim().replaceAll('"""', '\\"""').replaceAll('\n', `\n${indent}`)
  return `${indent}"""${safe.endsWith('"') ? `${safe} ` : safe}"""\n${indent}${text}`
}

/** A type, an input, an interface or an extension of one. */
export function block(heading: string, description: string | null, members: readonly Described[]): string {
  const lead = description === null ? '' : `${described({ description, text: '' }, '').trimEnd()}\n`
  return `${lead}${heading} {\n${members.map((member) => described(member)).join('\n')}\n}`
}

/** A field with arguments, each described. */
export function call(name: string, args: readonly Described[], type: string): string {
  if (args.length === 0) return `${name}: ${type}`
  return `${name}(\n${args.map((arg) => described(arg, '    ')).join('\n')}\n  ): ${type}`
}

/** `LocalAuthority` or `localAuthorities` -> `local authority`, `local authorities`. */
export function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
}
