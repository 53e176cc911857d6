/** A module with the codes of the modules that must be taken with it. */
export interface CoRequisiteFacts {
  readonly code: string
  readonly coRequisites: readonly string[]
}

/** A module that is taken without one that must accompany it. */
export interface MissingCoRequisite {
  readonly moduleCode: string
  readonly missing: string
}

/** Co-requisites that a set of modules lacks. Source: University of Plymouth course page 2023-24, modules. */
export function missingCoRequisites(taken: readonly CoRequisiteFacts[]): MissingCoRequisite[] {
  const codes = new Set(taken.map((module) => module.code))
  return taken.flatMap((module) =>
    module.coRequisites
      .filter((code) => !codes.has(code))
      .map((missing) => ({ moduleCode: module.code, missing })),
  )
}
