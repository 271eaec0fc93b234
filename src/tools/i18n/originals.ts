/**
 * The list of originals, `i18n/en/originals.txt`: for each English text, the Italian that it was made from. A
 * line an entry, as `sha256sum` writes them, so that Git can join two branches’ lines without a conflict
 * (`merge=union` in `.gitattributes`). A name may then stand twice; one of its lines has to be right.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDERS } from './types';

/** The file’s name, in the folder of the English. */
export const ORIGINALS_FILE = 'originals.txt';

/** The list’s path from the site’s folder. */
export const LIST = `${FOLDERS.english}/${ORIGINALS_FILE}`;

/** One line of the list. */
export interface Original {
  readonly name: string;
  readonly hash: string;
  /** From 1. */
  readonly line: number;
}

const HEADER =
  '# The Italian that each English text was made from. Written by `npm run i18n -- accept <file>`, not by hand.';

/** Digits of SHA-256 that are kept: enough against chance, and nobody gains by a collision. */
const DIGITS = 16;

const ENTRY = new RegExp(`^([0-9a-f]{${DIGITS}}) {2}(\\S.*)$`);

/**
 * What stands for a text: the first 16 digits of the SHA-256 of its words. Line breaks, runs of spaces and the
 * rules of tables don’t count, so a reformatted text needs no new look.
 */
export function hashOriginal(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, DIGITS);
}

/** Reads the list; `unread` are the numbers of the lines that are no entry, comment or blank. */
export function parseOriginals(list: string): { entries: Original[]; unread: number[] } {
  const entries: Original[] = [];
  const unread: number[] = [];
  for (const [index, text] of list.split(/\r?\n/).entries()) {
    if (text === '' || text.startsWith('#')) continue;
    const [, hash, name] = ENTRY.exec(text) ?? [];
    if (hash !== undefined && name !== undefined) entries.push({ name, hash, line: index + 1 });
    else unread.push(index + 1);
  }
  return { entries, unread };
}

/** The list of a site; one that isn’t there is empty. */
export function readOriginals(rootDir: string): { entries: Original[]; unread: number[] } {
  const file = path.join(rootDir, LIST);
  return parseOriginals(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Writes the list: sorted by name, then hash, no line twice. */
export function formatOriginals(entries: Iterable<Pick<Original, 'name' | 'hash'>>): string {
  const byName = (a: Pick<Original, 'name' | 'hash'>, b: Pick<Original, 'name' | 'hash'>): number =>
    a.name === b.name ? (a.hash < b.hash ? -1 : 1) : a.name < b.name ? -1 : 1;
  const lines = [...entries].sort(byName).map(({ name, hash }) => `${hash}  ${name}`);
  return `${[HEADER, ...new Set(lines)].join('\n')}\n`;
}

/** The entries of each name. */
export function groupByName(entries: readonly Original[]): ReadonlyMap<string, readonly Original[]> {
  const groups = new Map<string, Original[]>();
  for (const entry of entries) groups.set(entry.name, [...(groups.get(entry.name) ?? []), entry]);
  return groups;
}
