import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import config from '../../docusaurus.config';
import { UNSHOWN } from '../../src/plugin/dropUnusedStyles';
import { BUILD } from './buildFolder';

/** The built files with an ending. */
function builtFiles(ending: string): string[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(path.join(BUILD, name), 'utf8'));
}

/** The classes that a style sheet has rules for. */
function styledClasses(css: string): Set<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name));
}

const INFIMA = styledClasses(
  readFileSync(path.resolve(__dirname, '../../node_modules/infima/dist/css/default/default.css'), 'utf8'),
);
const BUILT = styledClasses(builtFiles('.css').join('\n'));
const inPages = new Set(
  builtFiles('.html').flatMap((html) =>
    [...html.matchAll(/ class=(?:"([^"]+)"|([^\s">]+))/g)].flatMap(([, several = '', one = '']) => [
      ...several.split(/\s+/),
      one,
    ]),
  ),
);
/** The words of the built scripts: the classes that an element can get later are among them. */
const inScripts = new Set(builtFiles('.js').flatMap((script) => script.match(/[\w-]+/g) ?? []));
const isUnshown = (name: string): boolean => UNSHOWN.some((pattern) => pattern.test(name));

it('has the rules of every class that Infima has rules for and a built page has', () => {
  const styled = [...inPages].filter((name) => INFIMA.has(name));
  expect(styled).toContain('navbar');
  expect(styled.filter((name) => !BUILT.has(name))).toEqual([]);
});

it('has those of every class that a built script can give to an element', () => {
  const styled = [...inScripts].filter((name) => INFIMA.has(name) && !isUnshown(name));
  expect(styled).toContain('navbar-sidebar--show');
  expect(styled.filter((name) => !BUILT.has(name))).toEqual([]);
});

it('names as not shown no component that the settings have it show', () => {
  const { announcementBar, navbar, footer, docs } = config.themeConfig as Record<string, Record<string, unknown>>;
  expect(announcementBar).toBeUndefined();
  expect([navbar?.hideOnScroll, navbar?.style, footer?.logo, footer?.style]).toEqual(Array(4).fill(undefined));
  expect(docs?.sidebar).not.toHaveProperty('hideable');
});

it('has a page name the style sheets that it needs before its scripts run', () => {
  const unnamed = builtFiles('.html').filter((html) => !/<link rel="?stylesheet/.test(html));
  expect(unnamed).toEqual([]);
});
