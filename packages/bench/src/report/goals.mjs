/** The goals, and what of the figures meets them. */
const simple = 'Q1'
const either = (forQ1, forOthers) => (operation) => (operation === simple ? forQ1 : forOthers)

/** Times faster than PostGraphile in throughput, by scale. */
const ahead = {
  S: { Q1: 6, Q2: 4, Q3: 4, Q4: 1.1, Q5: 4, Q6: 4 },
  L: { Q1: 6, Q2: 1.7, Q3: 4, Q4: 1.2, Q5: 6, Q6: 1.7 },
}

const atMost = (goal, limit, value) => ({ goal, wanted: `≤ ${limit}`, value, holds: value <= limit })
const atLeast = (goal, limit, value) => ({ goal, wanted: `≥ ${limit}`, value, holds: value >= limit })

/** The goals of one operation at one scale, of those that can be judged. */
function judgeOperation(operation, scale, { limit, cohortium, postgraphile }) {
  const goals = [
    atMost('p50 over limit', either(1.3, 1.1)(operation), cohortium.p50 / limit.p50),
    atMost('throughput below limit', either(1.5, 1.1)(operation), limit.perSecond / cohortium.perSecond),
    atMost('SQL statements a request', 1, cohortium.reads),
    atMost('requests that failed', 0, cohortium.failures),
    // The limit is one only as long as the compiler's own statement is not faster.
    atMost('limit’s statement over ours in PostgreSQL', 1.05, limit.databaseCpu / cohortium.databaseCpu),
  ]
  if (postgraphile) {
    const wanted = ahead[scale][operation]
    goals.push(atLeast('faster than PostGraphile', wanted, cohortium.perSecond / postgraphile.perSecond))
  }
  return goals.map((goal) => ({ ...goal, scale, operation }))
}

/** How much more an operation costs at L than at S, against what it costs the limit. */
function judgeGrowth({ S, L }) {
  if (!S || !L) return []
  return Object.keys(S.operations).flatMap((operation) => {
    const [small, large] = [S, L].map((result) => result.operations[operation]?.contestants)
    if (!small?.cohortium || !large?.cohortium) return []
    const growth = (name) => large[name].p50 / small[name].p50
    return [
      {
        ...atMost('growth from S to L over limit’s', 1.1, growth('cohortium') / growth('limit')),
        scale: 'S → L',
        operation,
      },
    ]
  })
}

/** Every goal that the results allow to be judged: `{ scale, operation, goal, wanted, value, holds }`. */
export function judge(results) {
  const each = Object.values(results).flatMap(({ scale, operations, memory }) => [
    ...Object.entries(operations).flatMap(([operation, { contestants }]) =>
      contestants.cohortium
        ? judgeOperation(operation, scale, contestants)
        : [{ scale, operation, goal: 'answered', wanted: 'like limit', value: undefined, holds: false }],
    ),
    ...(memory.cohortium
      ? [{ ...atMost('peak memory, MB', 350, memory.cohortium), scale, operation: 'all' }]
      : []),
  ])
  return [...each, ...judgeGrowth(results)]
}
