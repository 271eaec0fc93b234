import { readFileSync } from 'node:fs';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { parse, type Token } from 'acorn';

// Read, not imported: the test runner would make a module of these 20 MB.
const bcd = JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;

/** The oldest version of each browser, by its name in MDN's data: `{ chrome: 109 }`. */
export type OldestBrowsers = Readonly<Record<string, number>>;

/** Browserslist's names of browsers, and MDN's. */
const BROWSERS: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
};

/**
 * Reads the oldest browsers from a list of Browserslist's.
 *
 * @param queries each `name >= version`
 * @throws when one says anything else
 */
export function oldestBrowsers(queries: readonly string[]): OldestBrowsers {
  return Object.fromEntries(
    queries.map((query) => {
      const [, name = '', version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
      const browser = BROWSERS[name];
      if (browser === undefined) throw new Error(`not the oldest version of a browser that is known here: ${query}`);
      return [browser, Number(version)];
    }),
  );
}

/** Whether a browser has something as it is, without a flag or a prefix. */
function hasIt(statements: SimpleSupportStatement | readonly SimpleSupportStatement[], version: number): boolean {
  return [statements].flat().some(({ version_added: added, version_removed: removed, flags, prefix }) => {
    if (typeof added !== 'string' || flags !== undefined || prefix !== undefined || removed !== undefined) return false;
    return Number.parseFloat(added.replace('≤', '')) <= version;
  });
}

/** Names that only newer browsers know. */
interface NewerNames {
  /** Of members that no older thing has: `toSorted`. */
  readonly members: ReadonlySet<string>;
  /** Of members of one thing, and of things themselves: `URL.canParse`, `structuredClone`. */
  readonly paths: ReadonlySet<string>;
}

/** A word of several, which is hardly anybody else's name for something: `checkVisibility`, but not `path`. */
const TELLING = /^[a-z]+[A-Z]/;

/** Sorts every built-in of the language and of the page by whether the oldest browsers have it. */
export function newerNames(oldest: OldestBrowsers): NewerNames {
  const isOld = ({ support }: CompatStatement): boolean =>
    Object.entries(oldest).every(([browser, version]) =>
      hasIt(support[browser as keyof typeof support] ?? [], version),
    );
  const old = new Set<string>();
  const newer = new Set<string>();
  const paths = new Set<string>();
  const builtins = bcd.javascript.builtins ?? {};
  for (const group of [builtins, builtins.Intl, bcd.api]) {
    for (const [thing, { __compat: compat, ...members }] of Object.entries(group as Record<string, Identifier>)) {
      if (thing === '__compat') continue;
      if (compat !== undefined && !isOld(compat)) paths.add(thing);
      for (const [key, { __compat: memberCompat }] of Object.entries(members as Record<string, Identifier>)) {
        const name = key.replace(/_static$/, '');
        if (memberCompat === undefined || name === thing) continue;
        if (isOld(memberCompat)) old.add(name);
        else {
          paths.add(`${thing}.${name}`);
          if (group !== bcd.api || TELLING.test(name)) newer.add(name);
        }
      }
    }
  }
  return { members: new Set([...newer].filter((name) => !old.has(name))), paths };
}

/**
 * What a script calls or names that the oldest browsers lack; by its name alone, as a script has no types.
 *
 * @returns each once: `.toSorted`, `URL.canParse`
 * @throws a SyntaxError for what isn't ES2022, the syntax and the regular expressions that they all have
 */
export function findNewerBuiltins(script: string, { members, paths }: NewerNames): string[] {
  const found = new Set<string>();
  const tokens: string[] = [];
  const onToken = ({ type, start, end }: Token): void => {
    tokens.push(type.label === 'string' || type.label === 'template' ? "''" : script.slice(start, end));
  };
  parse(script, { ecmaVersion: 2022, onToken });
  for (const [at, word] of tokens.entries()) {
    const isMember = ['.', '?.'].includes(tokens[at - 1] ?? '');
    if (isMember && members.has(word) && tokens[at + 1] === '(') found.add(`.${word}`);
    const name = isMember ? `${tokens[at - 2] ?? ''}.${word}` : word;
    if (paths.has(name)) found.add(name);
  }
  return [...found];
}
