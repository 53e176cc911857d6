/** Which way imports may point. The picture of the house is in docs/architecture.md. */
const slice = '^apps/server/src/slices/([^/]+)/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'The vocabulary and its rules stand alone: no IO, no clock, no library.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src' },
    },
    {
      name: 'compiler-knows-no-domain',
      severity: 'error',
      from: { path: '^packages/graph-sql' },
      to: { path: '^(packages/(domain|reference-data)|apps)/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'slices-share-types-only',
      comment: 'Relations across slices are named by string; another slice lends its types, never its code.',
      severity: 'error',
      from: { path: slice },
      to: { path: slice, pathNot: '^apps/server/src/slices/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'slices-do-not-look-up',
      comment: 'A slice knows neither the graph that gathers it nor the server that answers for it.',
      severity: 'error',
      from: { path: '^apps/server/src/slices/' },
      to: { path: '^apps/server/src/(graph|http|database|main|config)' },
    },
    {
      name: 'graph-knows-no-slice',
      severity: 'error',
      from: { path: '^apps/server/src/graph/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/server/src/slices' },
    },
    {
      name: 'admin-without-server',
      severity: 'error',
      from: { path: '^apps/admin/src' },
      to: { path: '^(apps/server|packages/(graph-sql|reference-data|local-postgres|testkit))/' },
    },
    {
      name: 'components-know-no-domain',
      severity: 'error',
      from: { path: '^apps/admin/src/ui/' },
      to: { path: '^(apps/admin/src/(app|slices|gql)|packages/domain)/' },
    },
    {
      name: 'product-without-test-tools',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src', pathNot: '(\\.test\\.ts$|^packages/testkit)' },
      to: { path: '^packages/testkit|/test/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // The browser tests have an installation of their own, which need not be there.
      from: { pathNot: '^apps/admin/e2e/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The bench has an installation of its own, which need not be there.
    exclude: { path: '(^|/)(dist|gql|node_modules|\\.turbo)/|^packages/bench/' },
    tsPreCompilationDeps: true,
    // Resolves the admin's `@/` paths from the root.
    tsConfig: { fileName: '.dependency-cruiser.tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json'],
    },
  },
}
