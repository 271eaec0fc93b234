/** A built site as it lies on the disk: its files, and what each of them leads to. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { collectLinks, fromJson, type PageLinks } from './collectLinks';

/** A build. Files are named by their path in it, with slashes. */
export interface Build {
  /** The address that it is made for, with its base: `https://example.org/voip/`. */
  readonly address: string;
  readonly files: ReadonlySet<string>;
  /** The files that lead somewhere. Ids are only in pages. */
  readonly pages: ReadonlyMap<string, PageLinks>;
}

const NO_IDS: ReadonlySet<string> = new Set();

/** The addresses inside a text, without the full stop or bracket behind them. */
function fromText(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>"'`{}|\\]+/g) ?? []).map((address) => address.replace(/[).,;:\]]+$/, ''));
}

/** The addresses in a feed or a sitemap: attributes and texts, entities decoded. The ids of a feed are names. */
function fromXml(xml: string): string[] {
  const texts: string[] = [];
  let isName = false;
  const parser = new Parser(
    {
      onopentagname(tag) {
        isName = tag === 'id' || tag === 'guid';
      },
      onclosetag() {
        isName = false;
      },
      onattribute(name, value) {
        // A namespace's name looks like an address and isn't one.
        if (!name.startsWith('xmlns')) texts.push(value);
      },
      ontext(text) {
        if (!isName) texts.push(text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts.flatMap(fromText);
}

/** The addresses in a style sheet; pictures that stand in it whole are none. */
function fromCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)/g)].map(([, address = '']) => address.trim());
}

/** How addresses are found in each kind of file but pages. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  '.json': (text) => fromJson(JSON.parse(text)),
  '.xml': fromXml,
  '.atom': fromXml,
  '.rss': fromXml,
  '.css': fromCss,
  '.txt': fromText,
  '.md': fromText,
  '.csv': (text) => fromText(text.replaceAll(',', ' ')),
};

/** What a file leads to, by the kind that its name tells; undefined for pictures, scripts, fonts. */
export function linksOf(name: string, read: () => string): PageLinks | undefined {
  const extension = path.extname(name);
  if (extension === '.html') return collectLinks(read());
  const reader = READERS[extension];
  return reader && { links: [...new Set(reader(read()))], ids: NO_IDS };
}

/**
 * Reads a build.
 *
 * @throws when its first page doesn't say, as its canonical address, what address the site is made for
 */
export function readBuild(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const pages = new Map<string, PageLinks>();
  for (const name of files) {
    const links = linksOf(name, () => readFileSync(path.join(folder, name), 'utf8'));
    if (links !== undefined) pages.set(name, links);
  }
  const home = files.includes('index.html') ? readFileSync(path.join(folder, 'index.html'), 'utf8') : '';
  const link = /<link[^>]*rel="?canonical"?[^>]*>/.exec(home)?.[0] ?? '';
  const canonical = /href="?([^"\s>]+)/.exec(link)?.[1];
  if (canonical === undefined)
    throw new Error(`${folder}/index.html has no canonical address: run npm run build first`);
  return { address: canonical.endsWith('/') ? canonical : `${canonical}/`, files: new Set(files), pages };
}
