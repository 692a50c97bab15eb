/**
 * Who may import whom: the storeys and the import table of docs/architecture.md. `npm run check` holds them over static, dynamic
 * and type imports alike; `ops/test/imports.test.ts` shows that each of them can fail. Tests beside the code may import anything.
 */

const TESTS = '\\.test\\.tsx?$|^tests/'

/** Rules without data or framework: a page, a script in the browser and a test can all use them. */
const PURE = [
  '^collections/procedures/(effort|freshness|journey)\\.ts$',
  '^collections/reports/verdict\\.ts$',
  '^collections/terms/explain\\.ts$',
  '^collections/shared/(chinese|choices|inline|slug|staleWrite|translate|userInput)\\.ts$',
  '^(collections|features)/[^/]+/(view|address)\\.ts$',
  '^features/identifiers/',
  '^features/search/tokens\\.ts$',
  '^collections/addresses\\.ts$',
  '^app/_page/pageAddress\\.ts$',
  '^contract/',
  '^i18n/routing\\.ts$',
].join('|')

/** Files of a kind that know more of it than its views show. */
const BEHIND_VIEWS = '^collections/(?!shared/)[^/]+/(kind|config|compose|shape|changes|search|record)\\.ts$'

/** What a view of one kind needs of another: its border, and what makes its views, or parts of them. */
const COMPOSED_BY = 'shape|compose|listRows|link|record|view'

const PACKAGE = 'node_modules/'
const PAYLOAD = 'node_modules/(payload|@payloadcms/[^/]+)/'
const CACHE = '^collections/shared/cache\\.ts$'
const CONFIG = '^payload\\.config\\.ts$'
const DOOR = '^app/_page/ask\\.ts$'

/** A row of the table: what code in a place may not import. Tests in that place are excepted. */
const forbid = (name, comment, from, to) => ({
  name,
  severity: 'error',
  comment,
  from: { ...from, pathNot: [TESTS, from.pathNot].filter(Boolean).join('|') },
  to,
})

/** The same, said by what it may import among our own files. */
const only = (name, comment, from, may) =>
  forbid(name, comment, from, { path: '.', pathNot: `${PACKAGE}|${may}`, dependencyTypesNot: ['core'] })

const storeys = [
  forbid(
    'ground',
    'i18n/ and contract/ are the ground floor.',
    { path: '^(i18n|contract)/' },
    { path: `^(app|server|ops|features|collections)/|${CONFIG}` },
  ),
  forbid(
    'collections-upwards',
    'Knowledge imports neither what is made of it, nor how it is shown or run, nor what assembles it.',
    { path: '^collections/' },
    { path: `^(app|server|ops|features)/|${CONFIG}` },
  ),
  forbid(
    'features-upwards',
    'A feature gets Payload and the request handed in; it imports neither the assembly nor what shows or runs it.',
    { path: '^features/' },
    { path: `^(app|server|ops)/|${CONFIG}` },
  ),
  forbid(
    'config-upwards',
    'payload.config.ts assembles collections and the features’ effects.',
    { path: CONFIG },
    { path: '^(app|server|ops)/' },
  ),
  only(
    'server',
    'The server knows HTTP: next, its own folder, i18n/ and contract/.',
    { path: '^server/' },
    '^(server|i18n|contract)/',
  ),
  forbid('ops', 'How it is run does not know how it looks.', { path: '^ops/' }, { path: '^app/' }),
  forbid(
    'app-sideways',
    'Display does not know how it is served or run; what both agree on stands in contract/.',
    { path: '^app/' },
    { path: '^(server|ops)/' },
  ),
]

const collections = [
  only(
    'kind-config',
    'A config imports Payload, collections/shared/, addresses and its own folder; collections name each other by slug.',
    { path: '^collections/(?!shared/)([^/]+)/config\\.ts$' },
    '^collections/(shared|$1)/|^collections/addresses\\.ts$|^(i18n|contract)/',
  ),
  forbid(
    'kind-compose',
    'A view is made of documents by a Finder that is handed in: without readings, configs and the cache.',
    { path: '^collections/(?!shared/)[^/]+/compose\\.ts$' },
    { path: `^collections/[^/]+/(config|read)\\.ts$|${CACHE}` },
  ),
  forbid(
    'kind-read',
    'A reading says its name, its tags and how it is composed; the door binds it to Payload and the cache.',
    { path: '^collections/(?!shared/)[^/]+/read\\.ts$' },
    { path: `^collections/[^/]+/config\\.ts$|${CACHE}` },
  ),
  forbid(
    'kind-sideways',
    'A kind uses what another is read, composed and recorded by, and its pure files; not its config, readings or registry.',
    { path: '^collections/(?!shared/)([^/]+)/' },
    {
      path: '^collections/(?!shared/)[^/]+/',
      pathNot: `^collections/$1/|^collections/[^/]+/(${COMPOSED_BY})\\.ts$|${PURE}`,
    },
  ),
  forbid(
    'kind-shared',
    'What all kinds use knows none of them, nor the list of them.',
    { path: '^collections/shared/' },
    { path: '^collections/((?!shared/)[^/]+/|kinds\\.ts$)' },
  ),
  forbid(
    'kind-shared-addresses',
    'addresses.ts knows every kind: what all kinds use is handed pages and paths, and knows their types alone.',
    { path: '^collections/shared/' },
    { path: '^collections/addresses\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'pure',
    'A pure file imports types, and values of pure files only.',
    { path: PURE },
    { pathNot: PURE, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'knowledge-framework',
    'Knowledge knows no framework of display.',
    { path: '^collections/', pathNot: CACHE },
    { path: 'node_modules/(next|next-intl|react|react-dom)/' },
  ),
  forbid(
    'next-cache',
    'Only collections/shared/cache.ts imports next/cache.',
    { pathNot: CACHE },
    { path: 'node_modules/next/cache\\.(js|d\\.ts)$' },
  ),
]

const features = [
  forbid(
    'feature-sideways',
    'A feature uses another only by its read.ts or view.ts.',
    { path: '^features/([^/]+)/' },
    { path: '^features/[^/]+/', pathNot: '^features/$1/|^features/[^/]+/(read|view)\\.ts$' },
  ),
]

const app = [
  forbid(
    'one-door',
    'app/_page/ask.ts is the one door to payload.config.ts and the cache; only the route that forgets opens the cache besides.',
    { path: '^app/', pathNot: `${DOOR}|^app/\\(payload\\)/|^app/\\(machine\\)/cache/route\\.ts$` },
    { path: `${CONFIG}|${CACHE}` },
  ),
  forbid(
    'request',
    'Pages and parts get what they need of the request from app/_page/ and from handlers.',
    { path: '^app/', pathNot: '^app/_page/|^app/\\((machine|payload)\\)/' },
    { path: 'node_modules/next/headers\\.(js|d\\.ts)$' },
  ),
  forbid(
    'parts',
    'A part gets views from its page; it knows no readings.',
    { path: '^app/_parts/' },
    { path: '^(collections|features)/[^/]+/read\\.ts$' },
  ),
  forbid(
    'pages',
    'Pages and parts know no Payload.',
    { path: '^app/(\\(site\\)|_page|_parts)/', pathNot: DOOR },
    { path: PAYLOAD },
  ),
  forbid(
    'behind-views',
    'Pages and handlers ask readings, not what stands behind the views.',
    { path: '^app/', pathNot: '^app/\\(payload\\)/' },
    { path: BEHIND_VIEWS },
  ),
  forbid(
    'pages-shared',
    'Of collections/shared/ pages and parts use types and pure files.',
    { path: '^app/(\\(site\\)|_page|_parts)/', pathNot: DOOR },
    { path: '^collections/shared/', pathNot: PURE, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'rooms',
    'What several pages share imports no page, and pages, handlers and admin not each other.',
    { path: '^app/(?:_(?:parts|page|look|enhance)|\\(([a-z]+)\\))/' },
    { path: '^app/\\(', pathNot: '^app/\\($1\\)/' },
  ),
  forbid(
    'enhance',
    'Every byte of a script is a reader’s: own parts and pure files, no package.',
    { path: '^app/_enhance/' },
    { pathNot: `^app/_enhance/|${PURE}`, dependencyTypesNot: ['type-only'] },
  ),
]

const everywhere = [
  {
    name: 'no-circle',
    severity: 'error',
    comment: 'No circle anywhere, late imports and types included.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'unresolvable',
    severity: 'error',
    comment: 'What cannot be found cannot be judged either.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'tests',
    severity: 'error',
    comment: 'Nobody imports tests but tests.',
    from: { pathNot: `${TESTS}|^vitest\\.config\\.ts$` },
    to: { path: TESTS },
  },
]

export default {
  forbidden: [...everywhere, ...storeys, ...collections, ...features, ...app],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^next-env\\.d\\.ts$|^(\\.next|\\.data|dist|public|test-results|playwright-report)/' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
