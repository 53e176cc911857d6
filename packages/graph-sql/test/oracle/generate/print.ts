import type {
  CursorLiteral,
  FragmentSelection,
  Literal,
  Operation,
  Selection,
  VariableLiteral,
} from './tree.ts'

export interface Printed {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The first run of a document, or another with other variables. */
export type Turn = 'first' | 'again'

/** The text of a cursor, or null to ask without it. */
export type CursorText = (cursor: CursorLiteral) => string | null

/** The operation as the text and variables that a client sends. */
export function print(operation: Operation, cursorText: CursorText, turn: Turn = 'first'): Printed {
  const variables: Record<string, unknown> = {}
  const declared = new Map<Literal, string>()
  const declarations: string[] = []
  const named = new Map<FragmentSelection, string>()
  const fragments: string[] = []

  const body = printSelections(operation.selections)
  const head = declarations.length > 0 ? `query Generated(${declarations.join(', ')})` : 'query Generated'
  return { document: [`${head} ${body}`, ...fragments].join('\n'), variables }

  function printSelections(selections: readonly Selection[]): string {
    return `{ ${selections.map(printSelection).join(' ')} }`
  }

  function printSelection(selection: Selection): string {
    const directives = selection.directives
      .map(({ name, condition }) => ` @${name}(if: ${printLiteral(condition)})`)
      .join('')
    if (selection.kind === 'fragment') return printFragment(selection, directives)
    const alias = selection.alias === undefined ? '' : `${selection.alias}: `
    const given = selection.arguments.map(({ name, value }) => `${name}: ${printLiteral(value)}`)
    const call = given.length > 0 ? `(${given.join(', ')})` : ''
    const below = selection.selections.length > 0 ? ` ${printSelections(selection.selections)}` : ''
    return `${alias}${selection.name}${call}${directives}${below}`
  }

  function printFragment(fragment: FragmentSelection, directives: string): string {
    if (fragment.style === 'bare') return `...${directives} ${printSelections(fragment.selections)}`
    if (fragment.style === 'inline') {
      return `... on ${fragment.on}${directives} ${printSelections(fragment.selections)}`
    }
    let name = named.get(fragment)
    if (name === undefined) {
      named.set(fragment, (name = `F${named.size + 1}`))
      fragments.push(`fragment ${name} on ${fragment.on} ${printSelections(fragment.selections)}`)
    }
    return `...${name}${directives}`
  }

  function printLiteral(literal: Literal): string {
    switch (literal.kind) {
      case 'scalar':
        return JSON.stringify(literal.value)
      case 'enum':
        return literal.value
      case 'list':
        return `[${literal.items.map(printLiteral).join(', ')}]`
      case 'object':
        return `{${literal.fields.map(([name, value]) => `${name}: ${printLiteral(value)}`).join(', ')}}`
      case 'cursor':
        return JSON.stringify(cursorText(literal))
      default:
        return `$${declare(literal)}`
    }
  }

  function declare(literal: VariableLiteral): string {
    const known = declared.get(literal)
    if (known !== undefined) return known
    const name = `v${declared.size + 1}`
    declared.set(literal, name)
    const fallback = literal.given === 'default' ? ` = ${printLiteral(literal.value)}` : ''
    declarations.push(`$${name}: ${literal.type}${fallback}`)
    const value = turn === 'first' ? literal.value : (literal.again ?? literal.value)
    if (literal.given === 'value' || (turn === 'again' && literal.again))
      variables[name] = jsonOf(value, cursorText)
    return name
  }
}

/** A value as JSON, the form variables travel in. */
function jsonOf(literal: Literal, cursorText: CursorText): unknown {
  const json = (inner: Literal): unknown => jsonOf(inner, cursorText)
  switch (literal.kind) {
    case 'scalar':
    case 'enum':
      return literal.value
    case 'list':
      return literal.items.map(json)
    case 'object':
      return Object.fromEntries(literal.fields.map(([name, value]) => [name, json(value)]))
    case 'cursor':
      return cursorText(literal)
    default:
      return literal.given === 'absent' ? undefined : json(literal.value)
  }
}

/** The cursors an operation gives, whose texts must be known before it is printed. */
export function cursorsOf(operation: Operation): CursorLiteral[] {
  const found: CursorLiteral[] = []
  const note = (cursor: CursorLiteral): string => {
    found.push(cursor)
    return ''
  }
  print(operation, note)
  print(operation, note, 'again')
  return found
}
