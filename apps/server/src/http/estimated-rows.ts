import { parseJson, type Bytes } from '@cohortium/graph-sql'

/** A node of PostgreSQL's `EXPLAIN (FORMAT JSON)`, as far as it is read here. */
interface PlanNode {
  'Node Type': string
  'Plan Rows': number
  'Relation Name'?: string
  'Parent Relationship'?: string
  Plans?: PlanNode[]
}

/**
 * Rows that a statement is expected to look at in tables. What PostgreSQL runs anew for each row of another node counts as
 * often; it tells rows of one run alone.
 */
export function estimatedRows(explained: Bytes): number {
  const [{ Plan: root }] = parseJson(explained) as [{ Plan: PlanNode }]
  return Math.round(rowsOf(root, 1))
}

function rowsOf(node: PlanNode, loops: number): number {
  const rows = Math.max(node['Plan Rows'], 1)
  const own = node['Relation Name'] === undefined ? 0 : rows * loops
  const outer = node.Plans?.find((child) => child['Parent Relationship'] === 'Outer')
  const below = (node.Plans ?? []).map((child) => {
    const relationship = child['Parent Relationship']
    if (relationship === 'SubPlan') return rowsOf(child, loops * rows)
    const repeated = relationship === 'Inner' && node['Node Type'] === 'Nested Loop'
    return rowsOf(child, loops * (repeated ? Math.max(outer?.['Plan Rows'] ?? 1, 1) : 1))
  })
  return below.reduce((sum, one) => sum + one, own)
}
