import { reduceLiteral } from './reduce-literal.ts'
import type { Argument, FieldSelection, Operation, Selection } from './tree.ts'

/** Smaller operations, the boldest cuts first; not all of them are valid. */
export function* reduceOperation(operation: Operation): Generator<Operation> {
  for (const selections of reduceSelections(operation.selections)) {
    if (selections.length > 0) yield { selections }
  }
}

function* reduceSelections(selections: readonly Selection[]): Generator<readonly Selection[]> {
  if (selections.length > 1) {
    for (const kept of selections) yield [kept]
    for (const cut of selections) yield selections.filter((one) => one !== cut)
  }
  for (const [at, selection] of selections.entries()) {
    for (const smaller of reduceSelection(selection)) {
      yield [...selections.slice(0, at), ...smaller, ...selections.slice(at + 1)]
    }
  }
}

function* reduceSelection(selection: Selection): Generator<readonly Selection[]> {
  if (selection.kind === 'fragment') yield selection.selections
  if (selection.directives.length > 0) yield [{ ...selection, directives: [] }]
  if (selection.kind === 'field') {
    if (selection.alias !== undefined) yield [{ ...selection, alias: undefined }]
    for (const given of reduceArguments(selection)) yield [{ ...selection, arguments: given }]
  }
  if (selection.selections.length === 0) return
  for (const selections of reduceSelections(selection.selections)) {
    if (selections.length > 0) yield [{ ...selection, selections }]
  }
}

const optional = new Set(['where', 'orderBy', 'first', 'last', 'after', 'before', 'offset', 'having', 'asOf'])

function* reduceArguments({ arguments: given }: FieldSelection): Generator<readonly Argument[]> {
  // A cursor is good for one order only: while there is one, the order stays.
  const isFixed = ({ name }: Argument): boolean => name === 'orderBy' && given.some(isCursor)
  for (const cut of given) {
    if (optional.has(cut.name) && !isFixed(cut)) yield given.filter((one) => one !== cut)
  }
  for (const [at, argument] of given.entries()) {
    if (isFixed(argument)) continue
    for (const value of reduceLiteral(argument.value)) {
      yield [...given.slice(0, at), { ...argument, value }, ...given.slice(at + 1)]
    }
  }
}

const isCursor = ({ name }: Argument): boolean => name === 'after' || name === 'before'
