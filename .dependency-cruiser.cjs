// What each folder may import. The words for it are the table of CONTRIBUTING.md, the reasons docs/adr/0001-house.md.
const rooms = {
  standards: ['standards'],
  db: ['db', 'standards'],
  schema: ['schema', 'db', 'standards'],
  server: ['server', 'schema', 'db', 'standards'],
  clients: ['clients', 'standards'],
};

const walls = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import ${allowed.join(', ')} and packages only.`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(standards|db|schema|server|clients|test)/', pathNot: `^(${allowed.join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'rules-are-pure',
      comment: 'standards/ does no I/O, has no clock and no randomness of its own.',
      severity: 'error',
      from: { path: '^standards/' },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(crypto|url|util|buffer)$',
      },
    },
    {
      name: 'oracle-is-independent',
      comment: 'What the hub is judged by shares nothing with it: only rows and the schema as clients have it.',
      severity: 'error',
      from: { path: '^test/server/authorization/oracle/' },
      to: { path: '^(standards|db|schema|server|clients|test)/', pathNot: '^test/server/authorization/oracle/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'declared-packages',
      severity: 'error',
      from: { pathNot: '^(test/|clients/codegen[.]ts$)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A package of its own.
    exclude: { path: '^test/bench/peers/' },
    includeOnly: '^(standards|db|schema|server|clients|test|node_modules|node:|[a-z]+$)',
    // TypeScript 7 has no compiler API for it to parse with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
