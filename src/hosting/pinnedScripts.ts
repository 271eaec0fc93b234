/** The one inline script of each language: pinned by its hash, so that an injected one stays out of the policy. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspectPage, scriptHash } from './inspectPage';
import type { BuiltPage } from './readPages';

/** The committed list. */
export const PINNED_FILE = path.resolve(__dirname, 'scriptHashes.json');

/** The pinned hash of each language. */
export function readPinned(): Record<string, string> {
  return JSON.parse(readFileSync(PINNED_FILE, 'utf8')) as Record<string, string>;
}

/** The inline scripts of a language's pages, each once. */
export function findScripts(pages: readonly BuiltPage[], locale: string): string[] {
  const scripts = pages
    .filter((page) => page.locale === locale)
    .flatMap(({ html }) => inspectPage(html).filter(({ kind }) => kind === 'script'))
    .map(({ text }) => text);
  return [...new Set(scripts)];
}

/** Pins a script for each language. */
export function writePinned(scripts: Readonly<Record<string, string>>): void {
  const hashes = Object.fromEntries(Object.entries(scripts).map(([locale, text]) => [locale, scriptHash(text)]));
  writeFileSync(PINNED_FILE, `${JSON.stringify(hashes, null, 2)}\n`);
}
