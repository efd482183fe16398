/** Imports point one way: pages → parts → ui, lib → types (types only); cloudfunctions → types, content; nothing reaches sideways. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pages-stand-alone',
      comment: 'A page never imports another page: what two share lies in src/parts or src/ui.',
      severity: 'error',
      from: { path: '^src/(pages|work|family|check|edit|handbook|resident|mongolian)/([^/]+)/' },
      to: { path: '^src/(pages|work|family|check|edit|handbook|resident|mongolian)/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(src/(pages|work|family|check|edit|handbook|resident|mongolian|parts)|types|content|wording|check)/' },
    },
    {
      name: 'lib-draws-nothing',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(pages|work|family|check|edit|handbook|resident|mongolian|parts|ui)/' },
    },
    {
      name: 'client-takes-types-only',
      comment: 'No schema code reaches the phone.',
      severity: 'error',
      from: { path: '^(src|check)/' },
      to: { path: '^types/(contract|entities)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'client-and-cloud-apart', severity: 'error', from: { path: '^src/' }, to: { path: '^(cloudfunctions|local|config|test)/' } },
    { name: 'cloud-and-client-apart', severity: 'error', from: { path: '^cloudfunctions/' }, to: { path: '^(src|local|config|test)/' } },
    {
      name: 'domains-stand-alone',
      severity: 'error',
      from: { path: '^cloudfunctions/([a-z]+)/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/($1|_kit|_domain)/' },
    },
    {
      name: 'words-import-nothing',
      comment: 'The ground floor.',
      severity: 'error',
      from: { path: '^types/words/' },
      to: { pathNot: '^types/words/' },
    },
    {
      name: 'entities-know-words',
      severity: 'error',
      from: { path: '^types/entities/' },
      to: { path: '^(?!types/(words|entities)/|node_modules/zod/)' },
    },
    {
      name: 'contract-knows-entities',
      severity: 'error',
      from: { path: '^types/contract' },
      to: { path: '^(?!types/|node_modules/zod/)' },
    },
    {
      name: 'content-is-data',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(?!types/|content/)' },
    },
    {
      name: 'search-knows-content',
      severity: 'error',
      from: { path: '^search/' },
      to: { path: '^(?!types/|content/|search/)' },
    },
    {
      name: 'wording-knows-content',
      severity: 'error',
      from: { path: '^wording/' },
      to: { path: '^(?!types/|content/|wording/)' },
    },
    {
      name: 'check-runs-anywhere',
      comment: 'On the phone, in a function and in tests alike.',
      severity: 'error',
      from: { path: '^check/', pathNot: '^check/examples/' },
      to: {
        path: '^(src|cloudfunctions|local|config|test|wording|search|tools|check/examples|content/cases)/|^content/(cases|quiz-items)\\.ts|node_modules',
      },
    },
    {
      name: 'training-stays-here',
      severity: 'error',
      from: { path: '^(src|cloudfunctions)/' },
      to: { path: '^(tools|check/examples)/' },
    },
    {
      name: 'local-is-domain-free',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/main\\.ts$' },
      to: { path: '^(src|types|content|check|search|cloudfunctions|config)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
}
