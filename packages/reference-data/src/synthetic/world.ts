import { viewCatalogue, type CatalogueView } from './catalogue-view.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { dayOf, type Day } from './calendar.ts'
import { randomFrom, type Random } from './random.ts'

/** What every part of the generator is given. */
export interface World {
  view: CatalogueView
  random: Random
  today: Day
  scale: number
}

export function createWorld(
  catalogue: Catalogue,
  seed: string | number,
  scale: number,
  today: string,
): World {
  return {
    view: viewCatalogue(catalogue),
    random: randomFrom(`cohortium ${seed}`),
    today: dayOf(today),
    scale,
  }
}
