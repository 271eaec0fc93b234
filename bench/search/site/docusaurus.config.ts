/** The site with made-up providers and without a page for each: what the benchmark opens. */
import type { Config } from '@docusaurus/types';
import site from '../../../docusaurus.config';

const config: Config = {
  ...site,
  i18n: { defaultLocale: 'it', locales: ['it'] },
  // Only two pages of the catalog are there.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  plugins: ['./plugin.ts'],
};

export default config;
