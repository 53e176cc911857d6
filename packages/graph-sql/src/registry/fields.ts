import type {
  BelongsToFacts,
  ColumnFacts,
  ComputedFacts,
  FieldFacts,
  ManyThroughFacts,
  ThroughFacts,
  TypeFacts,
} from '../declare/facts.ts'
import { toldOf, type Told } from '../declare/history.ts'
import { endOfPath } from '../declare/through-path.ts'
import { parseOrderTerm } from './order-term.ts'
import type { RegisteredField, ScalarField, ToldField, ToManyField, ToOneField } from './types.ts'

/** A field, and the type it is of: a relation adds one to its target as well. */
export interface Contribution {
  readonly type: string
  readonly field: RegisteredField
}

/** All that one type's declaration adds to the graph, on itself and on others. */
export function contributions(facts: TypeFacts): Contribution[] {
  return facts.fields.flatMap((field) => contributionsOf(facts, field))
}

function contributionsOf(facts: TypeFacts, field: FieldFacts): Contribution[] {
  const own = (registered: RegisteredField) => ({ type: facts.name, field: registered })
  if (field.kind === 'through') return [own(throughField(facts, field))]
  if (field.kind === 'belongsTo') return [own(reference(facts, field)), ...inverses(facts, field)]
  if (field.kind === 'manyThrough') return [own(pairedList(facts, field)), ...inverseOfPairs(facts, field)]
  return [own(scalarField(facts, field))]
}

const base = (facts: TypeFacts, field: FieldFacts) => ({
  name: field.name,
  owner: facts.owner,
  description: field.description,
  hidden: field.hidden,
  readers: field.readers,
  instead: field.instead,
})

function scalarField(facts: TypeFacts, field: ColumnFacts | ComputedFacts): ScalarField {
  return {
    ...base(facts, field),
    kind: 'scalar',
    scalar: field.scalar,
    nullable: field.nullable,
    personal: field.personal,
    bounded: isBounded(field),
    ...(field.enumeration ? { enumeration: field.enumeration } : {}),
    source: field.kind === 'column' ? { column: field.column } : { sql: field.sql },
    external: field.kind === 'column' && field.external === true,
    requires: (field.kind === 'computed' && field.requires) || [],
    ...toldField(facts, field),
  }
}

function toldField(facts: TypeFacts, field: FieldFacts): { told?: ToldField } {
  const told = toldOf(facts, field)
  return told ? { told: registeredTold(told) } : {}
}

function registeredTold(told: Told): ToldField {
  if ('since' in told) return { kind: 'since', field: told.since }
  if ('never' in told) return { kind: 'never', advice: told.never }
  const names = told.last.split('.')
  const [list = '', field = ''] = names.slice(-2)
  return {
    kind: 'last',
    path: names.slice(0, -2),
    list,
    field,
    ...(told.before === undefined ? {} : { before: told.before }),
    where: told.where ?? {},
  }
}

function isBounded(field: ColumnFacts | ComputedFacts): boolean {
  if (field.kind !== 'column' || field.precision === undefined || field.scale === undefined) return false
  return field.scale <= 4 && field.precision - field.scale <= 15
}

function throughField(facts: TypeFacts, field: ThroughFacts): ScalarField {
  const end = endOfPath(facts, field)
  return {
    ...base(facts, field),
    kind: 'scalar',
    scalar: end.scalar,
    nullable: true,
    personal: field.personal || end.personal,
    bounded: isBounded(end),
    ...(end.enumeration ? { enumeration: end.enumeration } : {}),
    source: { path: field.path.slice(0, -1), end: end.name },
    external: false,
    requires: [],
  }
}

function reference(facts: TypeFacts, field: BelongsToFacts): ToOneField {
  return {
    ...base(facts, field),
    kind: 'one',
    target: field.target,
    nullable: field.nullable || field.hiddenFrom.length > 0,
    mayBeEmpty: field.nullable,
    hiddenFrom: field.hiddenFrom,
    link: field.by ? { by: field.by } : { from: field.column, to: 'id' },
    ...toldField(facts, field),
  }
}

function inverses(facts: TypeFacts, field: BelongsToFacts): Contribution[] {
  const added: RegisteredField[] = []
  if (field.many)
    added.push({
      kind: 'many',
      name: field.many,
      owner: facts.owner,
      description: field.manyDescription ?? '',
      hidden: field.hidden,
      readers: field.readers,
      target: facts.name,
      list: field.manyList,
      order: (field.manyOrder ?? []).map(parseOrderTerm),
      inverseOf: field.name,
      link: field.by ? { by: field.by } : { column: field.column },
    })
  if (field.one)
    added.push({
      kind: 'one',
      name: field.one,
      owner: facts.owner,
      description: field.oneDescription ?? '',
      hidden: field.hidden || facts.hidden,
      readers: field.readers,
      target: facts.name,
      nullable: true,
      mayBeEmpty: true,
      hiddenFrom: [],
      link: { from: 'id', to: field.column },
    })
  return added.map((registered) => ({ type: field.target, field: registered }))
}

function pairedList(facts: TypeFacts, field: ManyThroughFacts): ToManyField {
  return {
    ...base(facts, field),
    kind: 'many',
    target: field.target,
    list: 'plain',
    order: (field.order ?? []).map(parseOrderTerm),
    link: { table: field.table, from: field.from, to: field.to },
  }
}

function inverseOfPairs(facts: TypeFacts, field: ManyThroughFacts): Contribution[] {
  if (!field.inverse) return []
  const inverse: ToManyField = {
    kind: 'many',
    name: field.inverse.name,
    owner: facts.owner,
    description: field.inverse.description,
    hidden: field.hidden,
    readers: field.readers,
    target: facts.name,
    list: 'plain',
    order: (field.inverse.order ?? []).map(parseOrderTerm),
    link: { table: field.table, from: field.to, to: field.from },
  }
  return [{ type: field.target, field: inverse }]
}
