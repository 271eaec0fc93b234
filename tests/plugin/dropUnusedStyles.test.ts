import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { dropUnusedStyles, UNSHOWN } from '../../src/plugin/dropUnusedStyles';

const ROOT = path.resolve(__dirname, '../..');
const THEMES = ['theme-classic/lib/theme', 'theme-common/lib'].map((folder) =>
  path.join(ROOT, 'node_modules/@docusaurus', folder),
);
/** Where a sheet of the theme stands. */
const OF_THEME = path.join(ROOT, 'node_modules/@docusaurus/x.css');

/** The classes that a style sheet has rules for. */
function styledClasses(css: string): string[] {
  return [...new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name))];
}

/** A style sheet as the build leaves it. */
async function purge(css: string, from: string): Promise<string> {
  return (await postcss([dropUnusedStyles({ siteDir: ROOT })]).process(css, { from })).css;
}

it('keeps each class that a component of the theme takes from its own sheet', async () => {
  const folders = THEMES.flatMap((theme) =>
    readdirSync(theme, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('styles.module.css'))
      .map((name) => path.join(theme, path.dirname(name))),
  );
  const sheets = folders.map((folder) => readFileSync(path.join(folder, 'styles.module.css'), 'utf8'));
  const taken = folders.flatMap((folder, at) => {
    const component = readFileSync(path.join(folder, 'index.js'), 'utf8');
    return styledClasses(sheets[at] ?? '').filter(
      (name) => component.includes(`styles.${name}`) || component.includes(`styles[\`${name.replace(/\w+$/, '${')}`),
    );
  });
  const kept = styledClasses(await purge(sheets.join('\n'), OF_THEME));
  const shown = taken.filter((name) => !UNSHOWN.some((pattern) => pattern.test(name)));
  expect(shown).toEqual(expect.arrayContaining(['iconLanguage', 'themedComponent--dark']));
  expect(shown.filter((name) => !kept.includes(name))).toEqual([]);
});

it('drops of the theme’s what the site doesn’t show, all of it', async () => {
  expect(await purge('.tag{margin:0}.tag:hover{margin:0}.tagRegular{margin:0}.tagWithCount{margin:0}', OF_THEME)).toBe(
    '',
  );
});

it('keeps what the theme’s sheets say of elements without a class of their own', async () => {
  const css = ":global(.docusaurus-mt-lg){margin:0}#nprogress .bar{margin:0}[data-theme='dark'] .x--dark{margin:0}";
  expect(await purge(css, OF_THEME)).toBe(css);
});

it('drops what no source names of Infima’s, and leaves the site’s own sheets whole', async () => {
  const css = '.no-source-has-this{color:red}';
  expect(await purge(css, path.join(ROOT, 'node_modules/infima/x.css'))).toBe('');
  expect(await purge(css, path.join(ROOT, 'src/css/x.css'))).toBe(css);
});

it('keeps the custom properties that a component names', async () => {
  const css = ':root{--ifm-color-emphasis-600:#606770;--no-source-has-this:0}';
  const kept = await purge(css, path.join(ROOT, 'node_modules/infima/x.css'));
  expect(kept).toBe(':root{--ifm-color-emphasis-600:#606770}');
});
