/**
 * The direction of imports, held by a failing check. The data's way is
 * read -> extract -> resolve -> draw -> store -> ask -> answer; a step knows the
 * domain and nothing of its neighbours. `ingest` and `cli` put the steps together.
 */
const only = (folder, allowed) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only: ${[folder, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})(/|\\.ts$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain', []),
    only('names', ['domain']),
    only('sources', ['domain']),
    only('extract', ['domain']),
    only('explain', ['domain']),
    only('editions', ['domain', 'names']),
    only('correct', ['domain']),
    only('resolve', ['domain', 'names']),
    only('picture', ['domain']),
    only('register', ['domain']),
    only('graph', ['domain', 'names']),
    only('database', ['domain']),
    only('access', ['domain']),
    only('export', ['domain', 'graph']),
    {
      name: 'export-and-reconcile-only-types-of-graph',
      comment: 'src/export writes and src/reconcile judges what a reader hands them',
      severity: 'error',
      from: { path: '^src/(export|reconcile)/' },
      to: { path: '^src/graph/', dependencyTypesNot: ['type-only'] },
    },
    only('reconcile', ['domain', 'names', 'graph']),
    only('editing', ['domain', 'sources', 'extract', 'resolve', 'register', 'graph', 'ingest']),
    only('parallel', ['domain', 'sources', 'extract', 'register']),
    only('ingest', ['domain', 'names', 'sources', 'extract', 'correct', 'resolve', 'picture', 'register', 'graph']),
    only('explorer', []),
    {
      name: 'nothing-imports-explorer',
      comment: 'src/explorer runs in the browser of a reader and speaks to the server by GraphQL alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/' },
    },
    {
      name: 'api-imports',
      comment: 'src/api may import the domain, of src/graph only the reader type, of src/editing only what the desk is',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/', pathNot: '^src/(api|domain)/|^src/graph/reader\\.ts$|^src/editing/desk\\.ts$' },
    },
    {
      name: 'api-only-types-of-graph',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(graph|editing)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-imports-cli', severity: 'error', from: { pathNot: '^src/cli/' }, to: { path: '^src/cli/' } },
    {
      name: 'driver-only-in-graph',
      comment: 'src/graph is the only folder that speaks Bolt',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'pure-core',
      comment:
        'domain, names, extract, explain, editions, correct, resolve, picture and export touch no file, network or clock (hashing is allowed in domain/ids.ts, letting go of a library’s table in names/jyutping.ts)',
      severity: 'error',
      from: {
        path: '^src/(domain|names|extract|explain|editions|correct|resolve|picture|export)/',
        pathNot: '^src/(domain/ids|names/jyutping)\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
