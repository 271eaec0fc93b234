import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const items = [
  { to: '/providers', label: 'Provider' },
  { to: '/guide', label: 'Guida' },
  { type: 'localeDropdown', position: 'right' },
];

/** Docusaurus as it comes, with the same guide and a page for each provider, in both languages. */
const config: Config = {
  title: 'Provider VoIP per NethVoice',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: false,
  // The guide leads to pages that only our site has: they are looked for all the same.
  onBrokenLinks: 'log',
  onBrokenAnchors: 'log',
  future: { v4: true, faster: true },
  i18n: { defaultLocale: 'it', locales: ['it', 'en'] },
  markdown: { format: 'detect' },
  presets: [['classic', { blog: false, docs: { routeBasePath: 'guide' } } satisfies PresetOptions]],
  plugins: [['content-docs', { id: 'providers', path: 'providers', routeBasePath: 'providers', sidebarPath: false }]],
  themeConfig: { navbar: { title: 'Provider VoIP', items } },
};

export default config;
