/**
 * Who may import whom. Direction: domain <- sources, graph, host, documents, demo <- entries, compose, cli; ui sees the
 * domain and the types of the ports. tests/house/dependency-rules.test.ts plants a violation of each rule and sees it fail.
 */

/** Readers of file formats: heavy, so only src/sources knows them, and nothing loads them before a file is opened. */
const LAZY = 'node_modules/(pdfjs-dist|jszip|ical\\.js|postal-mime|read-excel-file|papaparse)/';
/** Writers of files: as heavy, so only src/documents knows them. */
const WRITERS = 'node_modules/(docx|write-excel-file)/';
const ADAPTERS = ['sources', 'graph', 'host', 'documents', 'demo'];

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      comment: 'The domain is pure: no SDK of a host, no React, no adapter.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain may use these small pure libraries and nothing else from outside.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: 'node_modules/(valibot|jsonc-parser|@orama/stemmers)/',
      },
    },
    ...ADAPTERS.map((adapter) => ({
      name: `${adapter}-imports-only-domain`,
      comment: 'An adapter knows the domain and its own SDK, never another adapter or the screens.',
      severity: 'error',
      from: { path: `^src/${adapter}/` },
      to: { path: '^src/', pathNot: ['^src/domain/', `^src/${adapter}/`] },
    })),
    {
      name: 'ui-imports-domain-and-port-types',
      comment: 'Screens reach adapters through ports: of those only the types.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: ['^src/(domain|ui)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-top',
      comment: 'Entries, compose and the commands start the rest; nothing depends on them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(entries|cli)/|^src/compose/' },
      to: { path: '^src/(entries|cli)/|^src/compose/' },
    },
    {
      name: 'readers-only-in-sources',
      comment: 'Readers of Word, PDF, calendar, mail, Excel and CSV files belong to src/sources.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sources/' },
      to: { path: LAZY },
    },
    {
      name: 'writers-only-in-documents',
      comment: 'Writers of Word and Excel files belong to src/documents.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/' },
      to: { path: WRITERS },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches from an entry or a command is dead.',
      severity: 'error',
      from: { path: '^src/(entries|cli)/' },
      to: { path: '^src/', pathNot: '^src/(entries|cli)/|\\.d\\.ts$', reachable: false },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What runs in the product stands in "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-tests-in-the-product', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
