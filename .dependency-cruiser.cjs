/** Imports point one way: pages → parts → ui, lib → types (types only); cloudfunctions → types, content; nothing reaches sideways. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pages-stand-alone',
      comment: 'A page never imports another page: what two share lies in src/parts or src/ui.',
      severity: 'error',
      from: { path: '^src/(pages|work|school|check|edit|handbook|more|mongolian)/([^/]+)/' },
      to: { path: '^src/(pages|work|school|check|edit|handbook|more|mongolian)/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(src/(pages|work|school|check|edit|handbook|more|mongolian|parts)|types|content|check)/' },
    },
    {
      name: 'lib-draws-nothing',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(pages|work|school|check|edit|handbook|more|mongolian|parts|ui)/' },
    },
    {
      name: 'client-takes-types-only',
      comment: 'No schema code reaches the phone.',
      severity: 'error',
      from: { path: '^(src|check)/' },
      to: { path: '^types/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'client-and-cloud-apart', severity: 'error', from: { path: '^src/' }, to: { path: '^(cloudfunctions|local|config|test)/' } },
    { name: 'cloud-and-client-apart', severity: 'error', from: { path: '^cloudfunctions/' }, to: { path: '^(src|local|config|test)/' } },
    {
      name: 'domains-stand-alone',
      severity: 'error',
      from: { path: '^cloudfunctions/([a-z]+)/' },
      to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/($1|_kit)/' },
    },
    {
      name: 'types-know-words-only',
      severity: 'error',
      from: { path: '^types/' },
      to: { path: '^(src|cloudfunctions|local|config|test)/' },
    },
    {
      name: 'search-knows-words-only',
      severity: 'error',
      from: { path: '^search/' },
      to: { path: '^(src|cloudfunctions|local|config|test)/' },
    },
    {
      name: 'check-runs-anywhere',
      comment: 'On the phone, in a function and in tests alike.',
      severity: 'error',
      from: { path: '^check/', pathNot: '^check/train/' },
      to: {
        path: '^(src|cloudfunctions|local|config|test|check/train|content/(examples|cases|seed))/|^content/(cases|seed|quiz-items)\\.ts|node_modules',
      },
    },
    {
      name: 'training-stays-here',
      severity: 'error',
      from: { path: '^(src|cloudfunctions)/' },
      to: { path: '^(check/train|content/examples)/' },
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
