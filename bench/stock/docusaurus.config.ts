import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const pages = ['providers', 'guide', 'checklist'].map((label) => ({ to: `/${label}`, label }));
const items = [...pages, { type: 'localeDropdown', position: 'right' }];

/** Docusaurus as it comes, with the same pages in both languages. */
const config: Config = {
  title: 'Provider VoIP per NethVoice',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  // The pages also lead to files that only our site has: they are looked for all the same.
  onBrokenLinks: 'log',
  onBrokenAnchors: 'log',
  future: { v4: true, faster: true },
  i18n: { defaultLocale: 'it', locales: ['it', 'en'] },
  markdown: { format: 'detect', hooks: { onBrokenMarkdownImages: 'ignore' } },
  presets: [['classic', { blog: false, docs: { routeBasePath: 'guide' } } satisfies PresetOptions]],
  plugins: [['content-docs', { id: 'providers', path: 'providers', routeBasePath: 'providers', sidebarPath: false }]],
  themeConfig: { navbar: { title: 'Provider VoIP', items } },
};

export default config;
