export { GraphType } from './graph-type.ts'
export {
  Bool,
  Code,
  DateOnly,
  Enum,
  Float,
  Id,
  Instant,
  Int,
  Numeric,
  Text,
  TextList,
  Version,
} from './columns.ts'
export { BelongsTo, ManyThrough } from './relations.ts'
export { Computed, Through } from './derived.ts'
export { PageInfo } from './page-info.ts'
export { StableNames } from './stable-names.ts'
export { GraphQLDate } from '../scalars/date.ts'
export { GraphQLDateTime } from '../scalars/date-time.ts'
export { graphqlEnum } from './enumeration.ts'
export type { Enumeration } from './facts.ts'
export type { Standing, Told } from './history.ts'
export type { BelongsToOptions, ColumnOptions, GraphTypeOptions, ManyThroughOptions } from './options.ts'
