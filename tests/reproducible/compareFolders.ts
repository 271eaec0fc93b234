import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How many bytes are shown on either side of where two files part. */
const CONTEXT = 60;

/** The files below a folder, relative to it, in the order of their names. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Bytes around an offset, readable on a line. */
function excerpt(bytes: Buffer, offset: number): string {
  return JSON.stringify(bytes.subarray(Math.max(0, offset - CONTEXT), offset + CONTEXT).toString('latin1'));
}

/** Where two files part, and what is there; undefined when they are the same. */
function difference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const shorter = Math.min(one.length, other.length);
  let offset = 0;
  while (offset < shorter && one[offset] === other[offset]) offset++;
  return `differs at byte ${offset}\n    ${excerpt(one, offset)}\n    ${excerpt(other, offset)}`;
}

/**
 * Compares two folders byte for byte.
 *
 * @returns a text for each file that differs or that only one of them has; nothing when they are identical
 */
export function compareFolders(one: string, other: string): string[] {
  const [mine, theirs] = [new Set(filesOf(one)), new Set(filesOf(other))];
  return [...new Set([...mine, ...theirs])].sort().flatMap((file) => {
    if (!theirs.has(file)) return [`${file}: only in ${one}`];
    if (!mine.has(file)) return [`${file}: only in ${other}`];
    const found = difference(readFileSync(path.join(one, file)), readFileSync(path.join(other, file)));
    return found === undefined ? [] : [`${file}: ${found}`];
  });
}
