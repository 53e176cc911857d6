/**
 * Which rows of one table each role reads, as a condition on the row; a role that is not named reads none. The
 * consortium’s administrators read all rows of every table.
 */
export interface RowRules {
  readonly university?: string
  readonly authority?: string
  readonly tutor?: string
  readonly analyst?: string
  readonly examiner?: string
}

export const all = 'true'

/** Every role reads every row. */
export const everyone: RowRules = { university: all, authority: all, tutor: all, analyst: all, examiner: all }

/**
 * Calls stand in a subselect, so that they are made once for a statement and not once for a row. The casts let the
 * planner see an array where it would see a subselect.
 */
export const sharing = (scope: 'progress' | 'participants'): string =>
  `any ((select app.viewer_universities('${scope}'))::integer[])`
export const mine = 'any ((select app.my_participants())::integer[])'
export const taught = 'any ((select app.taught_participants())::integer[])'

/** The parent’s own rule decides: the rows of a subselect in a rule obey the rules of their table. */
export const seen = (parent: string, key: string): string =>
  `exists (select from ${parent} as parent where parent.id = ${key})`
