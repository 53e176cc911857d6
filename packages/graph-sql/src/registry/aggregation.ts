import type { RegisteredType, ScalarField, ToOneField } from './types.ts'

/** Which fields of a type an aggregate can use for what. Schema and compiler both ask here. */

const NUMBERS = new Set(['int', 'float', 'numeric'])
const WITHOUT_EXTREMES = new Set(['id', 'boolean', 'textList'])

const scalars = (type: RegisteredType): ScalarField[] =>
  [...type.fields.values()].filter((field): field is ScalarField => field.kind === 'scalar' && !field.hidden)

/** Fields that can be summed and averaged. */
export function numberFields(type: RegisteredType): ScalarField[] {
  return scalars(type).filter((field) => NUMBERS.has(field.scalar))
}

/** Fields that have a least and a greatest value. */
export function valueFields(type: RegisteredType): ScalarField[] {
  return scalars(type).filter((field) => !WITHOUT_EXTREMES.has(field.scalar))
}

/** Fields whose distinct values can be counted: single values, and single relations by the row they lead to. */
export function distinctFields(type: RegisteredType): (ScalarField | ToOneField)[] {
  return [...type.fields.values()].filter(
    (field): field is ScalarField | ToOneField => field.kind !== 'many' && !field.hidden && !isList(field),
  )
}

/** Fields that rows can be grouped by: values, and those of related rows. */
export function keyFields(type: RegisteredType): (ScalarField | ToOneField)[] {
  return distinctFields(type)
}

/** Whether rows are grouped by periods of this field. */
export function isPeriodic(field: ScalarField): boolean {
  return field.scalar === 'date' || field.scalar === 'instant'
}

function isList(field: ScalarField | ToOneField): boolean {
  return field.kind === 'scalar' && field.scalar === 'textList'
}

/** The field that aggregates a list: `loans` -> `loansAggregate`; at the root `loan` -> `loanAggregate`. */
export function aggregateName(name: string): string {
  return `${name}Aggregate`
}
