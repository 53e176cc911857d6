import * as fc from 'fast-check'
import { parse, validate } from 'graphql'
import type { Use } from '../coverage.ts'
import type { World } from '../world.ts'
import { createDays, type Days } from './days.ts'
import { createDice } from './dice.ts'
import { print } from './print.ts'
import { reduceOperation } from './reduce.ts'
import { generateRoot } from './roots.ts'
import { aliased } from './aliased.ts'
import { createPool, type Limits, type Pool, type Setting } from './setting.ts'
import type { FieldSelection, Operation } from './tree.ts'

/** An operation, with what it exercises. */
export interface GeneratedOperation extends Operation {
  readonly coverage: readonly Use[]
}

const usualLimits: Limits = { depth: 6, fields: 30, rows: 400, aggregates: true }

/**
 * Valid operations over a graph, their values drawn from its rows so that most have an answer. A failing operation
 * shrinks to the smallest valid one that still fails.
 */
export function operations(world: World, limits: Partial<Limits> = {}): fc.Arbitrary<GeneratedOperation> {
  return new Operations(world, { ...usualLimits, ...limits })
}

interface Read {
  readonly pool: Pool
  readonly days: Days
}

/** What was read of a world already: it does not change, and operations are made from it again and again. */
const known = new WeakMap<World, Read>()

function readOf(world: World): Read {
  const read = known.get(world) ?? { pool: createPool(world), days: createDays(world) }
  known.set(world, read)
  return read
}

class Operations extends fc.Arbitrary<GeneratedOperation> {
  readonly #world: World
  readonly #limits: Limits
  readonly #read: Read

  constructor(world: World, limits: Limits) {
    super()
    this.#world = world
    this.#limits = limits
    this.#read = readOf(world)
  }

  override generate(random: fc.Random): fc.Value<GeneratedOperation> {
    const setting: Setting = {
      dice: createDice(random),
      world: this.#world,
      ...this.#read,
      limits: this.#limits,
      uses: [],
      spent: { fields: 0, aliases: 0 },
    }
    return new fc.Value({ selections: generateRoots(setting), coverage: setting.uses }, undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is GeneratedOperation {
    return typeof value === 'object' && value !== null && 'selections' in value
  }

  override shrink({ selections, coverage }: GeneratedOperation): fc.Stream<fc.Value<GeneratedOperation>> {
    return fc
      .stream(reduceOperation({ selections })[Symbol.iterator]())
      .filter((smaller) => isValid(this.#world, smaller))
      .map((smaller) => new fc.Value({ ...smaller, coverage }, undefined))
  }
}

function generateRoots(setting: Setting): FieldSelection[] {
  const count = setting.dice.weighed([
    [80, 1],
    [15, 2],
    [5, 3],
  ])
  const roots: FieldSelection[] = []
  for (let made = 0; made < count; made += 1) {
    const root = generateRoot(setting)
    const isTaken = roots.some(({ name, alias }) => (alias ?? name) === root.name)
    roots.push(isTaken || setting.dice.chance(0.08) ? aliased(setting, root) : root)
  }
  return roots
}

function isValid(world: World, operation: Operation): boolean {
  const { document } = print(operation, () => 'cursor')
  return validate(world.schema, parse(document)).length === 0
}
