import {
  Column,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  VersionColumn,
  type ColumnOptions,
  type PrimaryColumnOptions,
} from 'typeorm'
import type { BelongsToFacts, ColumnFacts, FieldFacts, ManyThroughFacts } from './facts.ts'
import { constraintName } from './names.ts'

/** Order and comparison of written text; codes and enumerations are compared byte by byte. */
const TEXT_COLLATION = 'en-GB-x-icu'

/** Tells TypeORM how one property is stored. Computed properties are not. */
export function storeField(prototype: object, table: string, field: FieldFacts): void {
  if (field.kind === 'column') storeColumn(prototype, table, field)
  if (field.kind === 'belongsTo' && !field.by) storeReference(prototype, table, field)
  if (field.kind === 'manyThrough') storePairs(prototype, field)
}

function storeColumn(prototype: object, table: string, field: ColumnFacts): void {
  if (field.scalar === 'id') {
    PrimaryGeneratedColumn('identity', {
      type: 'integer',
      name: field.column,
      generatedIdentity: 'BY DEFAULT',
      primaryKeyConstraintName: constraintName(table, [], 'pkey'),
    })(prototype, field.name)
    return
  }
  if (field.name === 'id') {
    const options: PrimaryColumnOptions = {
      type: 'text',
      collation: 'C',
      name: field.column,
      primaryKeyConstraintName: constraintName(table, [], 'pkey'),
    }
    PrimaryColumn(options)(prototype, field.name)
    return
  }
  const options: ColumnOptions = {
    ...columnTypes[field.scalar],
    name: field.column,
    nullable: field.nullable,
    ...(field.default === undefined ? {} : { default: field.default }),
  }
  if (field.scalar === 'numeric')
    Object.assign(options, { precision: field.precision, scale: field.scale, transformer: decimal })
  if (field.version) VersionColumn(options)(prototype, field.name)
  else Column(options)(prototype, field.name)
}

/** The driver answers decimals as text, since they may exceed a double; those declared here never do. */
const decimal = {
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
  to: (value: number | null) => value,
}

const columnTypes: Record<Exclude<ColumnFacts['scalar'], 'id'>, ColumnOptions> = {
  text: { type: 'text', collation: TEXT_COLLATION },
  code: { type: 'text', collation: 'C' },
  enum: { type: 'text', collation: 'C' },
  textList: { type: 'text', array: true },
  int: { type: 'integer' },
  float: { type: 'double precision' },
  numeric: { type: 'numeric' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  instant: { type: 'timestamptz', precision: 3 },
}

function storeReference(prototype: object, table: string, field: BelongsToFacts): void {
  ManyToOne(field.target, { nullable: field.nullable, onDelete: field.onDelete })(prototype, field.name)
  JoinColumn({
    name: field.column,
    referencedColumnName: 'id',
    foreignKeyConstraintName: constraintName(table, [field.column], 'fk'),
  })(prototype, field.name)
}

function storePairs(prototype: object, field: ManyThroughFacts): void {
  const side = (column: string) => ({
    name: column,
    referencedColumnName: 'id',
    foreignKeyConstraintName: constraintName(field.table, [column], 'fk'),
  })
  ManyToMany(field.target)(prototype, field.name)
  JoinTable({ name: field.table, joinColumn: side(field.from), inverseJoinColumn: side(field.to) })(
    prototype,
    field.name,
  )
}
