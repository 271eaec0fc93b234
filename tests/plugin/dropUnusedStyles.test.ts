import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { dropUnusedStyles, UNSHOWN } from '../../src/plugin/dropUnusedStyles';

const ROOT = path.resolve(__dirname, '../..');
const THEME = path.join(ROOT, 'node_modules/@docusaurus/theme-classic/lib/theme');

/** The classes that a style sheet has rules for. */
function styledClasses(css: string): string[] {
  return [...new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name))];
}

/** A style sheet as the build leaves it. */
async function purge(css: string, from: string): Promise<string> {
  return (await postcss([dropUnusedStyles({ siteDir: ROOT })]).process(css, { from })).css;
}

it('keeps each class that a component of the theme takes from its own sheet', async () => {
  const folders = readdirSync(THEME, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('styles.module.css'))
    .map((name) => path.join(THEME, path.dirname(name)));
  const sheets = folders.map((folder) => readFileSync(path.join(folder, 'styles.module.css'), 'utf8'));
  const taken = folders.flatMap((folder, at) => {
    const component = readFileSync(path.join(folder, 'index.js'), 'utf8');
    return styledClasses(sheets[at] ?? '').filter((name) => component.includes(`styles.${name}`));
  });
  const kept = styledClasses(await purge(sheets.join('\n'), path.join(THEME, 'x.css')));
  const shown = taken.filter((name) => !UNSHOWN.some((pattern) => pattern.test(name)));
  expect(shown).toContain('iconLanguage');
  expect(shown.filter((name) => !kept.includes(name))).toEqual([]);
});

it('drops what no source names, and leaves the site’s own sheets whole', async () => {
  const css = '.no-source-has-this{color:red}';
  expect(await purge(css, path.join(THEME, 'x.css'))).toBe('');
  expect(await purge(css, path.join(ROOT, 'src/css/x.css'))).toBe(css);
});
