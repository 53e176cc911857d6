import { DEFAULT_GROUPS } from '../compile/aggregate/most-groups.ts'
import { PLAIN_SIZE } from '../compile/list.ts'
import { MOST_IDS } from '../compile/nodes.ts'
import { DEFAULT_SIZE } from '../compile/page.ts'

/** What a list is taken to answer, in rows, where its arguments do not say: the costs of operations are counted by it. */
export const assumedSizes = { page: DEFAULT_SIZE, plain: PLAIN_SIZE, groups: DEFAULT_GROUPS, nodes: MOST_IDS }
