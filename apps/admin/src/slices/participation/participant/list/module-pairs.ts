import type { RowMarkFragment } from '@/gql/graphql.ts'

/** The two modules with marks, in their order of study. */
export const markedRoles = ['ORGANISATIONAL_CONTEXTS', 'LEADING_TEACHING_AND_LEARNING'] as const

/** Two modules that are marked side by side. */
export interface ModulePair {
  /** The numbers in their codes, such as `704 / 705`. */
  readonly numbers: string
  /** `PGSEN704 and PGSEN705` */
  readonly codes: string
}

interface MarkedRow {
  readonly moduleRegistrations: { readonly nodes: readonly Pick<RowMarkFragment, 'role' | 'module'>[] }
}

/** The pairs of modules that the rows have marks of: one for each university among them, in the order of their codes. */
export function modulePairs(rows: readonly MarkedRow[]): ModulePair[] {
  const pairs = new Map<string, ModulePair>()
  for (const { moduleRegistrations } of rows) {
    const codes = markedRoles.flatMap(
      (role) => moduleRegistrations.nodes.find((one) => one.role === role)?.module.code ?? [],
    )
    // Whoever has one module only is marked in it beside those who have both.
    if (codes.length < markedRoles.length) continue
    const numbers = codes.map((code) => code.replace(/^\D+/, '')).join(' / ')
    pairs.set(numbers, { numbers, codes: codes.join(' and ') })
  }
  return [...pairs.values()].sort((a, b) => (a.codes < b.codes ? -1 : 1))
}
