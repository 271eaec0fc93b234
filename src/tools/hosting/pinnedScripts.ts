/** The one inline script of each language: pinned by its hash, so that an injected one stays out of the policy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { inspectPage, scriptHash } from './inspectPage';
import type { BuiltPage } from './readPages';

/** The committed list. */
export const PINNED_FILE = path.resolve(__dirname, 'scriptHashes.json');

/** The pinned hash of each language. */
export function readPinned(): Record<string, string> {
  return JSON.parse(readFileSync(PINNED_FILE, 'utf8')) as Record<string, string>;
}

/** The inline scripts of each language's pages, each once. */
export function findScripts(pages: readonly BuiltPage[], locales: readonly string[]): Map<string, Set<string>> {
  const scripts = new Map(locales.map((locale) => [locale, new Set<string>()]));
  for (const { locale, html } of pages) {
    for (const { kind, text } of inspectPage(html)) if (kind === 'script') scripts.get(locale)?.add(text);
  }
  return scripts;
}

/** Pins a script for each language. */
export function writePinned(scripts: Readonly<Record<string, string>>): void {
  const hashes = Object.fromEntries(Object.entries(scripts).map(([locale, text]) => [locale, scriptHash(text)]));
  changeFiles([path.dirname(PINNED_FILE)], (write) =>
    write(new Map([[PINNED_FILE, `${JSON.stringify(hashes, null, 2)}\n`]])),
  );
}
