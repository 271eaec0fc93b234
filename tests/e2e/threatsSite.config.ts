/**
 * The guide’s pipeline around hostile pages, with the check of guide pages left out: what is tested is what
 * stands behind it. The folder of the pages is in the environment.
 */
import path from 'node:path';
import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import matter from '@11ty/gray-matter';
import site from '../../docusaurus.config';

const preset = site.presets?.[0] as [string, PresetOptions];
const docs = preset[1].docs as Exclude<PresetOptions['docs'], false | undefined>;

const config: Config = {
  ...site,
  i18n: { defaultLocale: 'it', locales: ['it'] },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: {
    ...site.markdown,
    parseFrontMatter: ({ fileContent }) => {
      const { data, content } = matter(fileContent, {});
      return Promise.resolve({ frontMatter: data, content });
    },
    hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' },
  },
  presets: [[preset[0], { ...preset[1], docs: { ...docs, path: process.env.THREATS_DIR, sidebarPath: undefined } }]],
  plugins: [[path.resolve('src/plugin/index.ts'), (site.plugins?.[0] as [string, object])[1]]],
  // It names a sidebar that isn’t here.
  themeConfig: { ...site.themeConfig, navbar: {} },
};

export default config;
