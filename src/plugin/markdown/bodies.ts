/** What the bodies of the providers become in one language: each rendered once, and kept from build to build. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { normalizeUrl } from '@docusaurus/utils';
import { providerKeyOf, renderBody, type Body } from '../../catalog/markdown/markdown';
import type { Catalog, Locale } from '../../catalog/model/types';
import { listFiles } from '../../tools/hosting/readPages';
import { listedProviders } from '../props/props';

/** The bodies of all shown providers by key. */
export type Bodies = ReadonlyMap<string, Body>;

/** What an earlier build has kept. */
interface Kept {
  /** A text that changes with the code that renders. */
  readonly code: string;
  /** Each with its Markdown. */
  readonly bodies: readonly (readonly [string, Body])[];
}

/** The code that renders: the whole domain and the libraries' versions, so that nothing is missed. */
function codeOf(siteDir: string): string {
  const folder = path.resolve(__dirname, '../../catalog');
  const hash = createHash('sha256');
  for (const name of listFiles(folder)) hash.update(readFileSync(path.join(folder, name)));
  try {
    hash.update(readFileSync(path.join(siteDir, 'package-lock.json')));
  } catch {
    // A copy without one: its libraries are those of the folder above.
  }
  return hash.digest('hex');
}

/** What was kept by the same code; nothing when there is none, or it can't be read. */
function readKept(file: string, code: string): ReadonlyMap<string, Body> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return new Map(kept.code === code ? kept.bodies : []);
  } catch {
    return new Map();
  }
}

/** Where the pages of a language are. */
export interface PageRoot {
  /** The base of the language, ending in a slash. */
  readonly baseUrl: string;
  /** The catalog's path below it. */
  readonly routeBasePath: string;
}

/**
 * The bodies of all shown providers, in one language, with links that lead to the pages of that language.
 *
 * @param kept what is known already, by its Markdown
 */
export function renderBodies(
  catalog: Catalog,
  locale: Locale,
  { baseUrl, routeBasePath }: PageRoot,
  kept: ReadonlyMap<string, Body> = new Map(),
): Bodies {
  const resolve = (url: string): string => {
    const other = providerKeyOf(url);
    if (other !== undefined) return normalizeUrl([baseUrl, routeBasePath, other]);
    return url.startsWith('/') ? `${baseUrl}${url.slice(1)}` : url;
  };
  return new Map(
    listedProviders(catalog).map(({ key, prose }) => {
      const markdown = prose[locale];
      return [key, kept.get(markdown) ?? renderBody(markdown, resolve)];
    }),
  );
}

/**
 * The bodies of all shown providers in the language that is built: those that an earlier build has kept aren't
 * rendered again. What is kept is in `node_modules/.cache` and can be deleted at any time.
 */
export function loadBodies(catalog: Catalog, locale: Locale, siteDir: string, root: PageRoot): Bodies {
  const folder = path.join(siteDir, 'node_modules/.cache/provider-bodies');
  const file = path.join(folder, `${locale}.json`);
  const code = [codeOf(siteDir), root.baseUrl, root.routeBasePath].join(' ');
  const bodies = renderBodies(catalog, locale, root, readKept(file, code));
  const written: Kept = {
    code,
    bodies: listedProviders(catalog).flatMap(({ key, prose }) => {
      const body = bodies.get(key);
      return body === undefined ? [] : [[prose[locale], body] as const];
    }),
  };
  mkdirSync(folder, { recursive: true });
  // A build that is stopped while it writes leaves no half file behind.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(written));
  renameSync(`${file}.${process.pid}`, file);
  return bodies;
}
