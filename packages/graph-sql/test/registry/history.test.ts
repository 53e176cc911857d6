import { expect, test } from 'vitest'
import { BelongsTo, Code, DateOnly, GraphType, Id, Text } from '../../src/declare/index.ts'
import { buildRegistry } from '../../src/index.ts'

const base = { owner: 'harbour', description: 'Something afloat.' }

@GraphType({ ...base, table: 'ship', prefix: 'shp', plural: 'ships', stands: { first: 'crews' } })
class Ship {
  @Id() id!: number
  @Text('Painted on the bow.', { asOf: { last: 'namings.name' } }) name!: string
  @Code('Where it is registered.', { asOf: { since: 'registeredOn' } }) port!: string
  @DateOnly('When it was registered.', { nullable: true }) registeredOn!: string | null
  @BelongsTo('Berth', 'Where it lies.', { asOf: { last: 'moorings.berth' } }) berth!: object
}

@GraphType({ ...base, table: 'berth', prefix: 'brt', plural: 'berths', stands: { from: 'dugOn' } })
class Berth {
  @Id() id!: number
  @Text('Said of it.') dugOn!: string
}

@GraphType({ ...base, table: 'naming', prefix: 'nam', plural: 'namings', stands: { from: 'namedOn' } })
class Naming {
  @Id() id!: number
  @Code('The name given.') name!: string
  @DateOnly('When.') namedOn!: string
  @BelongsTo('Ship', 'What was named.', { many: 'namings', manyDescription: 'Names.' }) ship!: Ship
}

@GraphType({ ...base, table: 'crew', prefix: 'crw', plural: 'crews' })
class Crew {
  @Id() id!: number
  @BelongsTo('Ship', 'Where they serve.', { many: 'crews', manyDescription: 'Who serves.' }) ship!: Ship
}

test('a past that could not be told is refused at the start', () => {
  expect(() => buildRegistry([Ship, Berth, Naming, Crew])).toThrowErrorMatchingInlineSnapshot(`
    [Error: The graph cannot be built:
    - Ship stands from the first of its crews on, which is no list of rows with days.
    - Ship.name is told by namings.name, which it cannot be.
    - Ship.port is missing until registeredOn: it must be nullable, and that a stored day.
    - Ship.berth is told of past days, so it must be nullable: it may have led nowhere.
    - Berth stands from dugOn on, which is no stored day or moment.]
  `)
})
