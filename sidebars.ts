import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** A group of the guide's pages; its name in English is in `i18n/en/docusaurus-plugin-content-docs/current.json`. */
const group = (key: string, label: string, items: string[]): object => ({
  type: 'category',
  key,
  label,
  collapsed: false,
  items,
});

/** The guide's pages by who they are for; its first page lists them (`docs/index.md`). */
const sidebars: SidebarsConfig = {
  guide: [
    'index',
    group('resellers', 'Per chi rivende', ['support-tiers', 'wizard', 'diagnose', 'changelog']),
    group('certification', 'Per chi certifica', ['certification', 'test-plan', 'retest']),
    group('contributors', 'Per chi contribuisce o integra', [
      'descriptor',
      'contributing',
      'distribution',
      'api',
      'accessibility',
    ]),
  ] as SidebarsConfig[string],
};

export default sidebars;
