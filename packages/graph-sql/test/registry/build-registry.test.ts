import { describe, expect, test } from 'vitest'
import { BelongsTo, Code, Computed, GraphType, Id, Int, Text, TextList } from '../../src/declare/index.ts'
import { buildRegistry } from '../../src/index.ts'
import { libraryClasses } from '../library/index.ts'

const base = { owner: 'maps', description: 'A sheet of paper.' }

@GraphType({ ...base, table: 'map', prefix: 'map', plural: 'maps', keys: ['code'], order: ['scale'] })
class MapSheet {
  @Id() id!: number
  @Code('Number on the spine.') code!: string
  @Text('  ') title!: string
  @BelongsTo('Cartographer', 'Who drew it.') drawnBy!: object
  @BelongsTo('Atlas', 'The volume it is in.', { many: 'sheets', manyDescription: 'Its sheets.' })
  atlas!: object
  @BelongsTo('Atlas', 'The volume it came from.', { many: 'sheets', manyDescription: 'Its sheets.' })
  source!: object
  @Text('A word that conditions use.') not!: string
}

@GraphType({ ...base, table: 'map', prefix: 'map', plural: 'atlas' })
class Atlas {
  @Id() id!: number
}

@GraphType({
  ...base,
  table: 'chart',
  prefix: 'cht',
  plural: 'charts',
  referredBy: ['id', 'sea { name }', 'remarks'],
  lookUp: ['sea'],
})
class Chart {
  @Id() id!: number
  @TextList('What sailors wrote on it.', { external: true }) remarks!: string[]
  @Int('Fathoms.') depth!: number
  @Computed('Int', 'Metres.', (_chart, of) => of('depth'), { requires: ['depth'] }) metres!: number
}

describe('a graph that cannot be compiled never starts', () => {
  test('nor one that other subgraphs could not refer to', () => {
    expect(() => buildRegistry([Chart])).toThrowErrorMatchingInlineSnapshot(`
      [Error: The graph cannot be built:
      - Chart is referred to by sea { name }, where sea.name is no single value.
      - Chart is referred to by remarks, where remarks is no single value.
      - Chart is looked up by sea, which is no value.
      - Chart.remarks is external, and no single value.
      - Chart.metres requires depth, which is no external field of Chart.]
    `)
  })

  test('and says all that is wrong, by name', () => {
    expect(() => buildRegistry([MapSheet, Atlas])).toThrowErrorMatchingInlineSnapshot(`
      [Error: The graph cannot be built:
      - Atlas.sheets is declared twice.
      - Two types have the table map.
      - Two types have the prefix map.
      - Two fields of Query would be called atlas.
      - MapSheet is ordered by scale, which is no single value.
      - MapSheet.title has no description.
      - MapSheet.drawnBy leads to Cartographer, which is no declared type.
      - MapSheet.not: the name means something else in conditions.]
    `)
  })

  test('nor one with a class that was not declared', () => {
    class Globe {}
    expect(() => buildRegistry([Globe])).toThrow('Globe has no @GraphType decorator.')
  })
})

test('fields that one slice adds to another’s type keep their owner', () => {
  const { types } = buildRegistry(libraryClasses)
  const branch = types.get('Branch')
  expect(branch?.owner).toBe('shelves')
  expect([...(branch?.fields.values() ?? [])].map((field) => `${field.name}: ${field.owner}`)).toEqual([
    'id: shelves',
    'code: shelves',
    'name: shelves',
    'telephone: shelves',
    'openedOn: shelves',
    'books: shelves',
    'regulars: lending',
    'shelvings: shelves',
  ])
})
