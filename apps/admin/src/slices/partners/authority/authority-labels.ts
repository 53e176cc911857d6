import type { CodeScheme } from '@/gql/graphql.ts'

/** The registers that issue codes for authorities. */
export const codeSchemeLabels: Record<CodeScheme, string> = {
  GSS: 'National Statistics (GSS)',
  DFE: 'Department for Education',
}
