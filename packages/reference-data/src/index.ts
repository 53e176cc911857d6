export { catalogue, type Catalogue } from './catalogue/catalogue.ts'
export type { Row, Value } from './catalogue/row.ts'
export { applicationClosingDates } from './catalogue/years.ts'
