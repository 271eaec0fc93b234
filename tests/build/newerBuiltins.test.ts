import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BUILD } from './buildFolder';
import { findNewerBuiltins, newerNames, oldestBrowsers } from './newerBuiltins';

const ROOT = path.resolve(__dirname, '../..');
const { browserslist } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly browserslist: { readonly production: readonly string[] };
};
const NAMES = newerNames(oldestBrowsers(browserslist.production));

/** What is called like a newer built-in and isn't one, or is only used where there is one. */
const HARMLESS = [
  // React’s own: createContext, Children.toArray, use.
  '.createContext',
  '.toArray',
  '.use',
  // What reads rows of SQL takes a token: `readStatement.ts`.
  '.take',
  // React and compiled `using` ask whether they are there.
  '.skipTransition',
  '.startViewTransition',
  'SuppressedError',
  'Symbol.asyncDispose',
  'Symbol.dispose',
  // The bundler, and src/client: without Trusted Types they do without.
  '.createPolicy',
  '.createScriptURL',
  'trustedTypes',
];

it('asks of the oldest browsers no built-in that they lack', () => {
  const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(BUILD, name));
  expect(scripts.length).toBeGreaterThan(20);
  // Every page has it inline.
  scripts.push(path.join(ROOT, 'src/client/startLate.js'));
  const found = new Map<string, string>();
  for (const file of scripts) {
    for (const name of findNewerBuiltins(readFileSync(file, 'utf8'), NAMES)) found.set(name, path.basename(file));
  }
  const harmful = [...found].filter(([name]) => !HARMLESS.includes(name)).map(([name, file]) => `${name} in ${file}`);
  expect(harmful).toEqual([]);
  expect(HARMLESS.filter((name) => !found.has(name))).toEqual([]);
});

it.each([
  ['a.toSorted()', '.toSorted'],
  ['a?.with(0, 1)', '.with'],
  ['"a".isWellFormed()', '.isWellFormed'],
  ['URL.canParse(a)', 'URL.canParse'],
  ['AbortSignal.any([])', 'AbortSignal.any'],
  ['Object.groupBy(a,b)', 'Object.groupBy'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['new Set().union(a)', '.union'],
  ['a.checkVisibility()', '.checkVisibility'],
  ['new URLPattern(a)', 'URLPattern'],
])('finds %s', (script, name) => {
  expect(findNewerBuiltins(script, NAMES)).toContain(name);
});

it.each(['/[a--b]/v', '/(?<a>b)|(?<a>c)/', 'using a = b'])('refuses the syntax of %s', (script) => {
  expect(() => findNewerBuiltins(script, NAMES)).toThrow(SyntaxError);
});

it('has no objection to what they all have', () => {
  const script = 'a.at(-1).findLast(b).filter(c); Object.hasOwn(a, b); new URL(a); structuredClone(a); "a.toSorted()"';
  expect(findNewerBuiltins(script, NAMES)).toEqual([]);
});

it('refuses a list of browsers without a number', () => {
  expect(() => oldestBrowsers(['last 2 versions'])).toThrow(/last 2 versions/);
});
