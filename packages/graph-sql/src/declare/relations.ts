import { snakeCase } from './names.ts'
import type { BelongsToOptions, ManyThroughOptions } from './options.ts'
import { rememberField } from './store.ts'

/** A reference to one row of another type, and by `many` or `one` what that type sees of it. */
export function BelongsTo(
  target: string,
  description: string,
  options: BelongsToOptions = {},
): PropertyDecorator {
  return (prototype, property) => {
    const name = String(property)
    rememberField(prototype, {
      kind: 'belongsTo',
      name,
      description,
      target,
      column: options.column ?? `${snakeCase(name)}_id`,
      nullable: options.nullable ?? false,
      hiddenFrom: options.hiddenFrom ?? [],
      unique: options.unique ?? false,
      hidden: options.hidden ?? false,
      onDelete: options.onDelete ?? 'NO ACTION',
      manyList: options.manyList ?? 'connection',
      ...pick(options, [
        'by',
        'asOf',
        'many',
        'manyDescription',
        'manyOrder',
        'one',
        'oneDescription',
        'readers',
        'instead',
      ]),
    })
  }
}

/** Rows of another type, paired with this one in a table of two columns; always a plain list. */
export function ManyThrough(
  target: string,
  description: string,
  options: ManyThroughOptions,
): PropertyDecorator {
  return (prototype, property) => {
    rememberField(prototype, {
      kind: 'manyThrough',
      name: String(property),
      description,
      target,
      hidden: options.hidden ?? false,
      table: options.table,
      from: options.from,
      to: options.to,
      ...pick(options, ['order', 'inverse', 'readers', 'instead']),
    })
  }
}

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {}
  for (const key of keys) if (source[key] !== undefined) picked[key] = source[key]
  return picked
}
