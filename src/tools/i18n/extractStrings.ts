import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Strings of Docusaurus’ own, which `i18n/it` translates; and the version of the guide, which is shown nowhere. */
const FOREIGN = /^(?:theme\.|version\.label$)/;

/**
 * The site’s own strings in a file, by id.
 *
 * @param text as Docusaurus writes and reads it: `{ "id": { "message": "…" } }`
 * @throws when it isn’t JSON
 */
export function readMessages(text: string): Map<string, string> {
  const entries = Object.entries(JSON.parse(text) as Readonly<Record<string, { readonly message?: unknown } | null>>);
  return new Map(
    entries
      .filter(([id]) => !FOREIGN.test(id))
      .map(([id, entry]) => [id, typeof entry?.message === 'string' ? entry.message : '']),
  );
}

/**
 * The Italian strings of a site, as `docusaurus write-translations` finds them in code, configuration and plugins.
 *
 * @param rootDir the site’s folder; its configuration takes the folder of the translations from `TRANSLATIONS_DIR`
 * @returns by the path of their file below a language’s folder (`code.json`), then by id
 * @throws when Docusaurus can’t read the site, with what it says
 */
export async function extractStrings(rootDir: string): Promise<Map<string, ReadonlyMap<string, string>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'strings-'));
  const program = path.join(path.dirname(require.resolve('@docusaurus/core/package.json')), 'bin/docusaurus.mjs');
  try {
    await promisify(execFile)(process.execPath, [program, 'write-translations', rootDir, '--locale', 'it'], {
      env: { ...process.env, TRANSLATIONS_DIR: folder },
    });
    const written = path.join(folder, 'it');
    const names = readdirSync(written, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    return new Map(
      names
        .sort()
        .map((name) => [name.split(path.sep).join('/'), readMessages(readFileSync(path.join(written, name), 'utf8'))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
