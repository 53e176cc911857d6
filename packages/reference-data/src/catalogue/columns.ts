/** A property's name as its column: `shortName` -> `short_name`. */
type SnakeCase<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${SnakeCase<Tail>}`
    : `_${Lowercase<Head>}${SnakeCase<Tail>}`
  : Name

/**
 * A row that holds the facts of one of the domain's interfaces, and by id the rows that it refers to: the compiler
 * refuses a data file that lacks one of them.
 */
export type Columns<Facts, References extends string = never, OptionalReferences extends string = never> = {
  readonly [Name in keyof Facts & string as SnakeCase<Name>]: Facts[Name]
} & {
  readonly [Name in References as `${Name}_id`]: number
} & { readonly [Name in OptionalReferences as `${Name}_id`]: number | null }
