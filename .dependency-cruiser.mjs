/** The walls of `src`: which part may import which. `npm run walls` checks them. */

/** The stages of the domain, `src/catalog`, in order: each may import those before it. */
const STAGES = [
  'secrets',
  'model',
  'records',
  'markdown',
  'read',
  'check',
  'loadCatalog.ts',
  'installation',
  'search',
  'wizard',
  'ticket',
  'paste',
  'api',
  'request',
];

/** What pages may know of the domain: nothing that reads a disk. */
const BROWSER_SAFE = [
  'secrets',
  'model',
  'records',
  'markdown',
  'installation',
  'search',
  'wizard',
  'ticket',
  'paste',
  'api',
  'request',
].map((name) => `catalog/${name}`);

/** What each part outside the domain may import, beside itself. */
const ALLOWED = {
  client: BROWSER_SAFE,
  hooks: [...BROWSER_SAFE, 'client'],
  components: [...BROWSER_SAFE, 'client', 'hooks'],
  theme: [...BROWSER_SAFE, 'client', 'hooks', 'components', 'css'],
  // What the plugin adds to the site: the scripts around the application, the notices of what is in it, the headers.
  plugin: ['catalog', 'client', 'tools/notices', 'tools/hosting'],
  'tools/notices': [],
  'tools/links': [],
  'tools/hosting': ['catalog', 'client/trustedTypesPolicies.ts'],
  'tools/i18n': ['catalog'],
  'tools/cli': ['catalog', 'tools'],
};

/** The parts that the browser shows: of the plugin they know the types of their props. */
const SITE = ['client', 'hooks', 'components', 'theme'];

/** A folder, or a file, as the start of a path. */
const below = (name) => (name.endsWith('.ts') ? `^src/${name}$` : `^src/${name}/`);

const stageRules = STAGES.slice(0, -1).map((stage, index) => ({
  name: `catalog/${stage}`,
  comment: `src/catalog/${stage} comes before what it imports: ${STAGES.join(' → ')}.`,
  severity: 'error',
  from: { path: below(`catalog/${stage}`) },
  to: { path: STAGES.slice(index + 1).map((later) => below(`catalog/${later}`)) },
}));

const partRules = Object.entries(ALLOWED).map(([part, allowed]) => ({
  name: part,
  comment: `src/${part} imports, beside itself, only: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: below(part) },
  to: {
    path: '^src/',
    pathNot: [part, ...allowed, ...(SITE.includes(part) ? ['plugin'] : [])].map(below),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Modules that import each other, types included: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain',
      comment: 'src/catalog is the domain: it imports nothing else of the site.',
      severity: 'error',
      from: { path: '^src/catalog/' },
      to: { path: '^src/(?!catalog/)' },
    },
    {
      name: 'no-docusaurus',
      comment: 'The domain and the command line do without Docusaurus.',
      severity: 'error',
      from: { path: ['^src/catalog/', '^src/tools/cli/'] },
      to: { path: '^(node_modules/)?(@docusaurus|@theme|@site|@generated)/' },
    },
    {
      name: 'no-react',
      comment: 'React is for what the browser shows.',
      severity: 'error',
      from: { path: ['^src/catalog/', '^src/plugin/', '^src/tools/'] },
      to: { path: '^(node_modules/)?(@types/)?react(-dom)?(/|$)' },
    },
    ...stageRules,
    ...partRules,
    {
      name: 'types-of-the-plugin',
      comment: 'Pages know only types of the plugin (import type): its code runs at build time.',
      severity: 'error',
      from: { path: SITE.map(below) },
      to: { path: below('plugin'), dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count.
    tsPreCompilationDeps: true,
  },
};
