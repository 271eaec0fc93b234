import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { createParseFrontMatter } from './src/plugin/markdown/parseFrontMatter';
import rehypeSanitizeGuide from './src/plugin/markdown/sanitizeGuide';
import remarkDropRawHtml from './src/plugin/markdown/dropRawHtml';
import { pageTemplate } from './src/plugin/pageTemplate';
import { createSitemapItems } from './src/plugin/sitemapItems';
import { footnoteWords } from './src/catalog/markdown/footnoteWords';
import { algoliaOptions } from './src/catalog/search/algolia/algoliaOptions';
import rehypeAlignmentClasses from './src/plugin/markdown/alignmentClasses';
import rehypeGuideCode from './src/plugin/markdown/guideCode';
import remarkItemIds from './src/plugin/markdown/itemIds';
import remarkGuideTables from './src/plugin/markdown/guideTables';
import { toHostedSite } from './src/tools/hosting/hostedSite';
import { securityTags } from './src/tools/hosting/securityHeaders';

/** Where the sources of the site are: provider pages and guide pages link to their files there. */
const REPOSITORY = 'https://github.com/nethesis/nethvoice-voip-providers';

/** The site's path on its host, with a slash at both ends. */
const BASE_URL = process.env.SITE_BASE_URL ?? '/';

/** The languages; the first one has no folder of its own. */
const LOCALES = ['it', 'en'];

/** Where the search is on Algolia, if it is. */
const ALGOLIA = algoliaOptions(process.env);

/** The site's name has no translation file; the locale is in the environment while each one is built. */
const TITLES: Readonly<Record<string, string>> = {
  it: 'Provider VoIP per NethVoice',
  en: 'VoIP providers for NethVoice',
};

const config: Config = {
  title: TITLES[process.env.DOCUSAURUS_CURRENT_LOCALE ?? 'it'] ?? 'Provider VoIP per NethVoice',
  url: process.env.SITE_URL ?? 'https://nethesis.github.io',
  baseUrl: BASE_URL,
  // The form that every static host serves at once: `x/` is the file `x/index.html`, and `x` is sent on to it.
  trailingSlash: true,
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate(securityTags(toHostedSite({ baseUrl: BASE_URL, locales: LOCALES }, ALGOLIA.algolia))),
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // One name for both languages, or the theme's choice is lost on switching between them.
  storage: { type: 'localStorage', namespace: false },
  future: { v4: true, faster: true },
  i18n: {
    // Elsewhere while the strings of the interface are extracted (src/tools/i18n/extractStrings.ts).
    path: process.env.TRANSLATIONS_DIR ?? 'i18n',
    defaultLocale: 'it',
    locales: LOCALES,
    localeConfigs: {
      it: { label: 'Italiano', htmlLang: 'it' },
      en: { label: 'English', htmlLang: 'en' },
    },
  },
  markdown: {
    // .md is plain Markdown: what contributors write is never run.
    format: 'detect',
    parseFrontMatter: createParseFrontMatter(__dirname, process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'it'),
    remarkRehypeOptions: footnoteWords(process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'it'),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  headTags: [
    { tagName: 'meta', attributes: { name: 'color-scheme', content: 'light dark' } },
    // Docusaurus' `favicon` is put in anew when the application starts: a browser that looks in between asks for
    // /favicon.ico.
    { tagName: 'link', attributes: { rel: 'icon', type: 'image/svg+xml', href: `${BASE_URL}img/favicon.svg` } },
  ],
  presets: [
    [
      'classic',
      {
        blog: false,
        pages: false,
        docs: {
          routeBasePath: 'guide',
          sidebarPath: './sidebars.ts',
          editUrl: ({ locale, docPath }) =>
            locale === 'it'
              ? `${REPOSITORY}/edit/main/docs/${docPath}`
              : `${REPOSITORY}/edit/main/i18n/${locale}/docusaurus-plugin-content-docs/current/${docPath}`,
          beforeDefaultRemarkPlugins: [remarkDropRawHtml, remarkItemIds, remarkGuideTables],
          rehypePlugins: [rehypeSanitizeGuide, rehypeGuideCode, rehypeAlignmentClasses],
        },
        theme: { customCss: './src/css/custom.css' },
        sitemap: {
          changefreq: null,
          priority: null,
          createSitemapItems: createSitemapItems(BASE_URL),
        },
      } satisfies PresetOptions,
    ],
  ],
  plugins: [['./src/plugin/index.ts', { repositoryUrl: REPOSITORY, ...ALGOLIA }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    image: 'img/social-card.png',
    navbar: {
      title: 'Provider VoIP',
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 32, height: 32 },
      items: [
        { to: '/providers', label: 'Provider', position: 'left' },
        { type: 'docSidebar', sidebarId: 'guide', label: 'Guida', position: 'left' },
        { to: '/checklist', label: 'Checklist', position: 'left' },
        { type: 'custom-release', position: 'right' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: 'Provider', to: '/providers' },
        { label: 'Certificazione', to: '/guide/certification' },
        { label: 'Livelli di supporto', to: '/guide/support-tiers' },
        { label: 'Contribuire', to: '/guide/contributing' },
        { label: 'Accessibilità', to: '/guide/accessibility' },
        { label: 'Helpdesk Nethesis', href: 'https://helpdesk.nethesis.it/' },
        { label: 'Sorgenti', href: REPOSITORY },
      ],
      copyright: 'GPL-3.0-or-later',
    },
    // No highlighter runs in the browser; without this the theme's colours for it would.
    prism: { theme: { plain: {}, styles: [] } },
    docs: { sidebar: { autoCollapseCategories: false } },
  } satisfies ThemeConfig,
};

export default config;
