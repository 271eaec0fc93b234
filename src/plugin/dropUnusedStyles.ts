import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Globby } from '@docusaurus/utils';
import type { LoadContext } from '@docusaurus/types';
import type { Declaration, Plugin, Root, Rule } from 'postcss';
import { PurgeCSS } from 'purgecss';

/** What the site's pages are made of: its own sources, and those of Docusaurus that run in the browser. */
const SOURCES = [
  'src',
  ...['theme-classic/lib/theme', 'theme-common/lib', 'plugin-content-docs/lib/client', 'core/lib/client'].map(
    (folder) => `node_modules/@docusaurus/${folder}`,
  ),
];

/**
 * Classes that the site's own sheet has all the rules of (buttons, admonitions), and those that sources name and no page
 * of the site has: parts of Infima, and of the theme's components for what the site doesn't use (an announcement bar, tags,
 * a sidebar that folds away). `tests/build/styles.test.ts` holds the built pages against it.
 */
export const UNSHOWN: readonly RegExp[] = [
  /^(?:button|alert)(?:$|_|-)/,
  /^(?:avatar|badge|card|close|hero|pills|tabs|pagination)(?:$|__|--)/,
  /^(?:col--offset|button--outline|navbar--dark|navbar--primary|footer--dark|footer__(?:col|items?|logo|title)$)/,
  /^(?:shadow--|container--fluid|clean-list|text--(?:left|right)|col--(?:2|4|7|8|9|12)$|margin-bottom--(?:sm|md|xl))/,
  /^(?:announcementBar|disabled$|tag$|tags$|tagRegular|tagWithCount|details$|isBrowser$|collapsibleContent|lastUpdated|sidebarLogo)/,
  /^(?:collapseSidebarButton|expandButton|docSidebarContainerHidden|sidebarHidden|menuHtmlItem|menuWithAnnouncement)/,
  /^(?:darkNavbarColorModeToggle|footerLogoLink|navbarHideable|navbarHidden|sidebarWithHideableNavbar)/,
];

/** Elements that Markdown and the pages make without naming them in a string. */
const ELEMENTS =
  'html body a blockquote button code dd details div dl dt em figure footer form h1 h2 h3 h4 h5 h6 header hr img input kbd li main mark ol p pre section select small strong summary svg sub sup table tbody td textarea th thead tr ul';

/** The words that stand in strings of the sources: whatever class of Infima an element may get is one of them. */
function findWords(sources: readonly string[]): string {
  const strings = sources.flatMap((source) => source.match(/(['"`])[\w${}. -]+\1/g) ?? []);
  return [...new Set(strings.flatMap((string) => string.split(/[^\w-]+/)))].join(' ');
}

/** Takes the selectors with a class that isn't shown out of a sheet of the theme, whose others all have a component. */
function dropUnshown(root: Root): void {
  // What is removed while PostCSS walks its tree makes it skip what comes next.
  const rules: Rule[] = [];
  root.walkRules((rule) => void rules.push(rule));
  for (const rule of rules) {
    const shown = rule.selectors.filter(
      (selector) => !(selector.match(/(?<=\.)[\w-]+/g) ?? []).some((name) => UNSHOWN.some((one) => one.test(name))),
    );
    if (shown.length === 0) rule.remove();
    else rule.selectors = shown;
  }
}

/** The custom properties that a style sheet declares or uses, by a pattern with the name in its group. */
function findProperties(styles: string, pattern: RegExp): string[] {
  return [...styles.matchAll(pattern)].map(([, name = '']) => name);
}

/**
 * Takes out of Infima's sheet the custom properties that can have one value alone, and puts the value where they are
 * used; and those whose value the site's own sheet sets everywhere.
 */
function settleProperties(root: Root, ours: string): void {
  const everywhere = findProperties(/^:root \{[^}]*\}/m.exec(ours)?.[0] ?? '', /^ *(--[\w-]+):/gm);
  const named = new Set(findProperties(ours, /(--[\w-]+)/g));
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (one) => void declared.set(one.prop, [...(declared.get(one.prop) ?? []), one]));
  for (const name of everywhere) declared.get(name)?.forEach((one) => one.remove());
  // A value that names another property has it filled in before it is looked at: the others stand first.
  for (const [name, [only, ...more]] of declared) {
    const atRoot = only?.parent?.type === 'rule' && (only.parent as { selector?: string }).selector === ':root';
    if (only === undefined || more.length > 0 || !atRoot || named.has(name) || only.value.includes('var(')) continue;
    root.walkDecls((one) => {
      one.value = one.value.replaceAll(`var(${name})`, only.value);
    });
    only.remove();
  }
}

/**
 * A plugin of PostCSS that leaves of the style sheets of Infima and of the theme what the site's pages can have: of
 * Infima's the rules whose classes a source names, and the custom properties that anything uses; of the theme's all but
 * what is {@link UNSHOWN}. The site's own sheets stay whole.
 */
export function dropUnusedStyles({ siteDir }: Pick<LoadContext, 'siteDir'>): Plugin {
  const read = async (extensions: string): Promise<string[]> => {
    const patterns = SOURCES.map((folder) => `${folder}/**/*.${extensions}`);
    return (await Globby(patterns, { cwd: siteDir, absolute: true })).map((file) => readFileSync(file, 'utf8'));
  };
  return {
    postcssPlugin: 'drop-unused-styles',
    async OnceExit(root, helpers) {
      const file = root.source?.input.file?.replaceAll('\\', '/') ?? '';
      if (file.includes('/node_modules/@docusaurus/')) dropUnshown(root);
      if (!file.includes('/node_modules/infima/')) return;
      // What is kept of an earlier build, and a development server, look again when a source changes.
      const dir = path.join(siteDir, 'src');
      helpers.result.messages.push({ type: 'dir-dependency', plugin: 'drop-unused-styles', dir });
      const [sources, styles] = [await read('{ts,tsx,js}'), await read('css')];
      // The theme's symbols have their colours in attributes.
      const all = [...styles, ...sources].join('\n');
      settleProperties(root, all);
      // As text: what PurgeCSS removes while it walks a tree that PostCSS watches makes it skip what comes next.
      const [purged] = await new PurgeCSS().purge({
        css: [{ raw: root.toString() }],
        content: [{ raw: `${findWords(sources)} ${ELEMENTS}`, extension: 'txt' }],
        blocklist: [...UNSHOWN],
        safelist: { variables: findProperties(all, /var\((--[\w-]+)/g) },
        variables: true,
        keyframes: true,
      });
      root.removeAll();
      root.append(helpers.parse(purged?.css ?? ''));
    },
  };
}
