// The type of a row that was answered where an interface stands. The JSON text holds only what was selected.
const typeNames = new WeakMap<object, string>()

export function nameTypeOf(row: unknown, typeName: string | undefined): void {
  if (typeof row === 'object' && row !== null && typeName) typeNames.set(row, typeName)
}

export function typeNameOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null ? typeNames.get(row) : undefined
}
