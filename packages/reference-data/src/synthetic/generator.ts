import type { Generator } from '../load/generator.ts'
import { rowCount } from './estimate.ts'
import { tableOrder } from './rows.ts'
import { synthesise } from './synthesise.ts'

/** The demonstration's generator as the loader wants it. */
export const syntheticGenerator: Generator = { tableOrder, synthesise, rowCount }
