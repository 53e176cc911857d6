export { catalogue, type Catalogue } from './catalogue/catalogue.ts'
export { firstFreeId } from './catalogue/reserved.ts'
export type { Row, Value } from './catalogue/row.ts'
export { applicationClosingDates } from './catalogue/years.ts'
export { copyRows } from './load/copy-rows.ts'
export { loadCatalogue } from './load/load-catalogue.ts'
export {
  loadDemonstration,
  type DemonstrationOptions,
  type Generator,
  type LoadOutcome,
} from './load/load-demonstration.ts'
export { progressLine, type OnProgress, type Progress } from './load/progress.ts'
export { largestScale, refuseSize, type LoadRefusal } from './load/refusal.ts'
